namespace FlowSim.Model.Return;

/// <summary>Which parties set out again after a return or a transfer.</summary>
public static class NewAttemptRule
{
    /// <summary>A share sets out again, but no party makes more than the maximum number of journeys.</summary>
    /// <param name="draw">A uniform draw in (0, 1).</param>
    /// <param name="share">Share of parties that set out again.</param>
    /// <param name="journeys">Number of journeys that the party has made.</param>
    /// <param name="parameters">Maximum number of journeys.</param>
    public static bool SetsOutAgain(double draw, double share, int journeys, ReturnParameters parameters) =>
        draw < share && journeys < parameters.MaxAttempts;
}
