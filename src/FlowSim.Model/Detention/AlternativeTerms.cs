using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Detention;

/// <summary>Alternatives to detention for claimants of a party kind.</summary>
/// <param name="Share">Share of detained claimants released to an alternative to detention, 0 to 1.</param>
/// <param name="Compliance">Share of those released who comply with the terms, 0 to 1.</param>
/// <param name="DelayFactor">The waiting time for release, as a multiple of the usual one.</param>
public readonly record struct AlternativeTerms(
    double Share, double Compliance, double DelayFactor)
    : ITerms<AlternativeTerms>
{
    /// <inheritdoc/>
    public static AlternativeTerms Unset(ModelParameters parameters) => new(0, 1, 1);
}
