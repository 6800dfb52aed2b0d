using FlowSim.Model.Network;
using FlowSim.Model.People;

namespace FlowSim.Model.Border.ReturnToWait;

/// <summary>
/// Which parties are returned to the transit country until their hearing, and to which city.
/// </summary>
public static class ReturnToWaitRule
{
    /// <summary>
    /// Whether officers select a party for return: its kind and group are named, and the share takes it.
    /// </summary>
    /// <param name="terms">The terms at the port or sector.</param>
    /// <param name="cell">The cell of the party's kind and nationality group.</param>
    /// <param name="draw">A uniform draw in (0, 1).</param>
    public static bool IsSelected(in ReturnToWaitTerms terms, PartyCell cell, double draw) =>
        draw < terms.Share && terms.Eligible.Contains(cell);

    /// <summary>The city to which a selected party is returned: the usual one, or one of those far away.</summary>
    /// <param name="terms">The terms at the port or sector.</param>
    /// <param name="lateralDraw">The uniform draw that decides whether it is one far away.</param>
    /// <param name="cityDraw">The uniform draw that decides which of them; each is equally likely.</param>
    public static PlaceId CityOf(in ReturnToWaitTerms terms, double lateralDraw, double cityDraw) =>
        lateralDraw < terms.LateralShare ? terms.LateralTo[(int)(cityDraw * terms.LateralTo.Length)] : terms.ReturnTo;

    /// <summary>
    /// What becomes of the return of a selected party. An exemption comes first: the transit country is not asked to
    /// receive a party that the destination country does not return.
    /// </summary>
    /// <param name="terms">The terms at the port or sector.</param>
    /// <param name="refusedShare">Share of returns that the transit country refuses in the city.</param>
    /// <param name="exemptDraw">The uniform draw that decides on an exemption.</param>
    /// <param name="refusedDraw">The uniform draw that decides on a refusal.</param>
    public static ReturnToWaitOutcome Of(
        in ReturnToWaitTerms terms, double refusedShare, double exemptDraw, double refusedDraw)
    {
        if (exemptDraw < terms.ExemptShare)
        {
            return ReturnToWaitOutcome.Exempt;
        }

        return refusedDraw < refusedShare ? ReturnToWaitOutcome.RefusedByTransitCountry : ReturnToWaitOutcome.Returned;
    }
}
