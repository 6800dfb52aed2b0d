using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Detention;

/// <summary>How long people of a nationality group are detained.</summary>
/// <param name="Factor">How much longer than otherwise those without a claim stay in stations.</param>
public readonly record struct StayTerms(double Factor) : ITerms<StayTerms>
{
    /// <inheritdoc/>
    public static StayTerms Unset(ModelParameters parameters) => new(1);
}
