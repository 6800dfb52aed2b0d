namespace FlowSim.Model.Asylum;

/// <summary>
/// Applicants at liberty are confined to the state in which they claimed: leaving it abandons the claim, unless a
/// policy grants freedom of movement.
/// </summary>
public static class ConfinementRule
{
    /// <summary>What becomes of the claim of a party that no longer waits where it is.</summary>
    /// <param name="leaving">The share and draw that decide whether it leaves for another state of the transit country.</param>
    /// <param name="movement">Freedom of movement at the place.</param>
    /// <param name="freeDraw">The uniform draw that decides whether it is free to move.</param>
    /// <param name="isThereAlready">Whether it already waits in the city to which applicants move.</param>
    /// <param name="isOnAlternative">Whether it is on an alternative to detention, whose terms forbid it to
    /// move.</param>
    public static ClaimAtLibertyEnd Of(
        (double Share, double Draw) leaving,
        in MovementTerms movement,
        double freeDraw,
        bool isThereAlready,
        bool isOnAlternative)
    {
        if (leaving.Draw >= leaving.Share)
        {
            return ClaimAtLibertyEnd.Abandoned;
        }

        return freeDraw < movement.Share && !isThereAlready && !isOnAlternative
            ? ClaimAtLibertyEnd.MovedWithParty
            : ClaimAtLibertyEnd.LostByLeaving;
    }

    /// <summary>
    /// The share of abandoned claims that is due to leaving for another state of the transit country. For people bound
    /// for the destination country only the abandonment that other claimants show too is considered; the rest travel on
    /// towards the border whatever the rule.
    /// </summary>
    /// <param name="staysInTransitCountry">Whether the party's destination is the transit country.</param>
    /// <param name="parameters">Share, and the factor for people bound for the destination country.</param>
    public static double LeavingShare(bool staysInTransitCountry, AsylumParameters parameters) =>
        parameters.LeavesStateShare / (staysInTransitCountry ? 1 : parameters.OnwardGoalDropoutFactor);
}
