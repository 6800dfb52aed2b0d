using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Controls;

/// <summary>
/// Effects of oversight at a place on people who turn to officials. The factors are 1 without oversight.
/// </summary>
/// <param name="IntimidationFactor">Factor for claims that officers in a station discourage or do not pass on.</param>
/// <param name="ReportingFactor">Factor for crimes that are reported.</param>
public readonly record struct IntegrityTerms(
    double IntimidationFactor, double ReportingFactor)
    : ITerms<IntegrityTerms>
{
    /// <inheritdoc/>
    public static IntegrityTerms Unset(ModelParameters parameters) => new(1, 1);
}
