using FlowSim.Model.People;

namespace FlowSim.Model.Detention;

/// <summary>Which claims are put on the expedited path of the asylum protocol.</summary>
public static class ExpeditedPathRule
{
    /// <summary>
    /// Whether a claim qualifies: the protocol names the kind of party, and a trained official handles it.
    /// </summary>
    /// <param name="protocol">The protocol in force.</param>
    /// <param name="kind">The kind of party.</param>
    /// <param name="trainedShare">Share of claims handled by officials of the asylum agency who apply the
    /// protocol.</param>
    /// <param name="draw">A uniform draw in (0, 1).</param>
    public static bool Qualifies(in ProtocolTerms protocol, PartyKind kind, double trainedShare, double draw) =>
        draw < trainedShare && protocol.ExpeditedKinds.Contains(kind);
}
