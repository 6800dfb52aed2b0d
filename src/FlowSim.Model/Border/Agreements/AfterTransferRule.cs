using FlowSim.Model.Return;

namespace FlowSim.Model.Border.Agreements;

/// <summary>What follows a transfer to a third country under an asylum cooperative agreement.</summary>
public static class AfterTransferRule
{
    /// <summary>
    /// A share claims asylum there. Of the others a share sets out again, if it has a journey left; the rest go home.
    /// </summary>
    /// <param name="claimDraw">The uniform draw that decides on a claim.</param>
    /// <param name="newAttemptDraw">The uniform draw that decides on a new attempt.</param>
    /// <param name="journeys">Number of journeys that the party has made.</param>
    /// <param name="agreement">Shares.</param>
    /// <param name="returns">Maximum number of journeys.</param>
    public static AfterTransfer Of(
        double claimDraw,
        double newAttemptDraw,
        int journeys,
        CooperativeAgreementParameters agreement,
        ReturnParameters returns)
    {
        if (claimDraw < agreement.ClaimShare)
        {
            return AfterTransfer.ClaimsAsylum;
        }

        return WithoutClaim(newAttemptDraw, journeys, agreement, returns);
    }

    /// <summary>What a party does that has no claim there, or has abandoned it: set out again, or go home.</summary>
    /// <param name="newAttemptDraw">The uniform draw that decides on a new attempt.</param>
    /// <param name="journeys">Number of journeys that the party has made.</param>
    /// <param name="agreement">Shares.</param>
    /// <param name="returns">Maximum number of journeys.</param>
    public static AfterTransfer WithoutClaim(
        double newAttemptDraw, int journeys, CooperativeAgreementParameters agreement, ReturnParameters returns)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return NewAttemptRule.SetsOutAgain(newAttemptDraw, agreement.TryAgainShare, journeys, returns)
            ? AfterTransfer.SetsOutAgain
            : AfterTransfer.GoesHome;
    }
}
