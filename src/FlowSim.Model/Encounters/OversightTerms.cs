using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Encounters;

/// <summary>What oversight leaves of the wrongs of one force at a place. Factors: 1 where nobody watches.</summary>
/// <param name="BribeFactor">Bribes that officers take.</param>
/// <param name="AbuseFactor">People they rob or hurt.</param>
/// <param name="CollusionFactor">People they hand to kidnappers.</param>
public readonly record struct OversightTerms(
    double BribeFactor, double AbuseFactor, double CollusionFactor)
    : ITerms<OversightTerms>
{
    /// <inheritdoc/>
    public static OversightTerms Unset(ModelParameters parameters) => new(1, 1, 1);
}
