using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Controls;

/// <summary>
/// Effects of oversight on the misconduct of one force at a place. The factors are 1 without oversight.
/// </summary>
/// <param name="BribeFactor">Factor for bribes that officers take.</param>
/// <param name="AbuseFactor">Factor for people whom officers rob or hurt.</param>
/// <param name="CollusionFactor">Factor for people whom officers hand over to kidnappers.</param>
public readonly record struct OversightTerms(
    double BribeFactor, double AbuseFactor, double CollusionFactor)
    : ITerms<OversightTerms>
{
    /// <inheritdoc/>
    public static OversightTerms Unset(ModelParameters parameters) => new(1, 1, 1);
}
