namespace FlowSim.Model.Border.ReturnToWait;

/// <summary>What a hearing in the destination country brings to a party that waits for it in the transit country.</summary>
public static class HearingRule
{
    /// <summary>
    /// A hearing that is not postponed ends the case with a chance. Only a case in need can then end with protection;
    /// all others end with removal.
    /// </summary>
    /// <param name="inNeed">Whether a fair procedure would recognise the party's need for protection.</param>
    /// <param name="postponedShare">Share of hearings that are postponed.</param>
    /// <param name="draws">The draws of the party.</param>
    /// <param name="parameters">Shares.</param>
    public static HearingOutcome Of(
        bool inNeed, double postponedShare, in HearingDraws draws, ReturnToWaitParameters parameters)
    {
        if (draws.Postponed < postponedShare)
        {
            return HearingOutcome.Postponed;
        }

        if (draws.Last >= parameters.LastHearingShare)
        {
            return HearingOutcome.Continued;
        }

        return inNeed && draws.Relief < parameters.ReliefShare
            ? HearingOutcome.ProtectionGranted
            : HearingOutcome.RemovalOrdered;
    }
}
