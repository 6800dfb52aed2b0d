namespace FlowSim.Model.Travel.Cards;

/// <summary>Which parties apply for a humanitarian visitor card and are accepted.</summary>
public static class CardRule
{
    /// <summary>
    /// A share of the parties without papers that pass a place where cards are issued applies. Parties in need are
    /// eligible; of the others a share is accepted.
    /// </summary>
    /// <param name="inNeed">Whether a fair procedure would recognise the party's need for protection.</param>
    /// <param name="willingDraw">The uniform draw that decides whether it wants a card.</param>
    /// <param name="acceptedDraw">The uniform draw that decides whether it is accepted without a need.</param>
    /// <param name="shareWithoutNeed">Share of parties without a need that the office accepts.</param>
    /// <param name="parameters">Share that wants a card.</param>
    public static bool Applies(
        bool inNeed, double willingDraw, double acceptedDraw, double shareWithoutNeed, CardParameters parameters) =>
        willingDraw < parameters.WillingShare && (inNeed || acceptedDraw < shareWithoutNeed);
}
