using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Detention;

/// <summary>How long people of a nationality group are detained.</summary>
/// <param name="Factor">Detention time in stations of people without a claim, as a multiple of the usual time.</param>
public readonly record struct StayTerms(double Factor) : ITerms<StayTerms>
{
    /// <inheritdoc/>
    public static StayTerms Unset(ModelParameters parameters) => new(1);
}
