namespace FlowSim.Model.Border.Processing;

/// <summary>
/// The screening of parties detained by the destination country. Of the parties in need a share asks for asylum, a greater
/// one at ports, to which people come to ask. Under the transit bar a smaller share of them passes, and a failed
/// screening is no decision on the need.
/// </summary>
public static class BorderScreeningRule
{
    /// <summary>How the screening ends.</summary>
    /// <param name="inNeed">Whether a fair procedure would recognise the party's need for protection.</param>
    /// <param name="isAtPort">Whether it came to a port of entry; otherwise it was apprehended between ports.</param>
    /// <param name="isBarred">Whether the transit bar was applied to it.</param>
    /// <param name="askDraw">The uniform draw that decides whether it asks for asylum.</param>
    /// <param name="passDraw">The uniform draw that decides whether it passes.</param>
    /// <param name="parameters">Shares.</param>
    public static BorderScreening Of(
        bool inNeed, bool isAtPort, bool isBarred, double askDraw, double passDraw, BorderParameters parameters)
    {
        if (!inNeed || askDraw >= (isAtPort ? parameters.AskAsylumShareAtPorts : parameters.AskAsylumShare))
        {
            return BorderScreening.NotAsked;
        }

        if (passDraw < (isBarred ? parameters.ScreeningPassShareBarred : parameters.ScreeningPassShare))
        {
            return BorderScreening.Passed;
        }

        return isBarred ? BorderScreening.Barred : BorderScreening.NotPassed;
    }
}
