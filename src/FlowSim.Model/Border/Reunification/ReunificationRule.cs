using FlowSim.Model.People;

namespace FlowSim.Model.Border.Reunification;

/// <summary>Which children found in the transit country are brought to relatives in the destination country.</summary>
public static class ReunificationRule
{
    /// <summary>
    /// Whether the procedure is open to a party: only unaccompanied children, and only where there is one.
    /// </summary>
    /// <param name="terms">The procedure at the place.</param>
    /// <param name="kind">The kind of party.</param>
    public static bool IsOpenTo(in ReunificationTerms terms, PartyKind kind) =>
        terms.Share > 0 && kind == PartyKind.Child;

    /// <summary>
    /// Whether the procedure begins for an unaccompanied child: it has relatives and is found eligible.
    /// </summary>
    /// <param name="terms">The procedure at the place.</param>
    /// <param name="relativesDraw">The uniform draw that decides whether it has relatives.</param>
    /// <param name="eligibleDraw">The uniform draw that decides whether it is found eligible.</param>
    /// <param name="parameters">Share of children with relatives.</param>
    public static bool Begins(
        in ReunificationTerms terms, double relativesDraw, double eligibleDraw, BorderParameters parameters) =>
        relativesDraw < parameters.ChildKinShare && eligibleDraw < terms.Share;
}
