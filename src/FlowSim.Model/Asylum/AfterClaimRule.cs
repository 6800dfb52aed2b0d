namespace FlowSim.Model.Asylum;

/// <summary>What follows the end of an asylum claim in the transit country: protection, rejection or abandonment.</summary>
public static class AfterClaimRule
{
    /// <summary>
    /// After protection, a share of the parties bound for the destination country goes on with papers; all others stay.
    /// </summary>
    /// <param name="staysInTransitCountry">Whether the party's destination is the transit country.</param>
    /// <param name="draw">A uniform draw in (0, 1).</param>
    /// <param name="parameters">Share that goes on.</param>
    public static AfterClaim OfProtection(bool staysInTransitCountry, double draw, AsylumParameters parameters) =>
        draw < parameters.ProtectedGoOnShare && !staysInTransitCountry
            ? AfterClaim.GoesOnWithPapers
            : AfterClaim.StaysProtected;

    /// <summary>
    /// After a rejection, detention comes first: a detained party's stay ends as one without a claim does. At liberty a
    /// share continues as a party without a claim, and the others go home.
    /// </summary>
    /// <param name="isDetained">Whether the party is in a station.</param>
    /// <param name="staysInTransitCountry">Whether its destination is the transit country.</param>
    /// <param name="draw">A uniform draw in (0, 1).</param>
    /// <param name="parameters">Share that continues.</param>
    public static AfterClaim OfRejection(bool isDetained, bool staysInTransitCountry, double draw, AsylumParameters parameters)
    {
        if (isDetained)
        {
            return AfterClaim.StationStayEnds;
        }

        return draw < parameters.RefusedGoOnShare ? WithoutClaim(staysInTransitCountry) : AfterClaim.GoesHome;
    }

    /// <summary>
    /// After an abandoned claim a party is treated as if it had made none: in a station its stay ends or the maximum
    /// stay is over; at liberty it goes on, or settles.
    /// </summary>
    /// <param name="isDetained">Whether the party is in a station.</param>
    /// <param name="isAtLimit">Whether the claim ends because the maximum stay in a station is over.</param>
    /// <param name="staysInTransitCountry">Whether the party's destination is the transit country.</param>
    public static AfterClaim OfAbandonment(bool isDetained, bool isAtLimit, bool staysInTransitCountry)
    {
        if (!isDetained)
        {
            return WithoutClaim(staysInTransitCountry);
        }

        return isAtLimit ? AfterClaim.ReleasedAtLimit : AfterClaim.StationStayEnds;
    }

    /// <summary>
    /// A party at liberty without a claim goes on to the destination country, or settles in the transit country if that
    /// is its destination.
    /// </summary>
    private static AfterClaim WithoutClaim(bool staysInTransitCountry) =>
        staysInTransitCountry ? AfterClaim.Settles : AfterClaim.GoesOn;
}
