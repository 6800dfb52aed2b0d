using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Encounters;

/// <summary>
/// What oversight changes at a place for people who turn to officials. Factors: 1 where nobody watches.
/// </summary>
/// <param name="IntimidationFactor">Claims that officers in a station talk people out of or do not pass on.</param>
/// <param name="ReportingFactor">Crimes that are reported.</param>
public readonly record struct IntegrityTerms(
    double IntimidationFactor, double ReportingFactor)
    : ITerms<IntegrityTerms>
{
    /// <inheritdoc/>
    public static IntegrityTerms Unset(ModelParameters parameters) => new(1, 1);
}
