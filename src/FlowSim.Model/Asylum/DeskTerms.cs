using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Asylum;

/// <summary>The asylum desk at an entry point.</summary>
/// <param name="Officers">Officers who register claims.</param>
public readonly record struct DeskTerms(double Officers) : ITerms<DeskTerms>
{
    /// <inheritdoc/>
    public static DeskTerms Unset(ModelParameters parameters) => default;
}
