using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Asylum;

/// <summary>
/// Asylum claims in the transit country by people waiting in a city for a port or for a hearing in the destination country.
/// </summary>
/// <param name="RatePerMonth">Rate of claims, per waiting party with protection needs and month.</param>
public readonly record struct WaitingClaimTerms(double RatePerMonth) : ITerms<WaitingClaimTerms>
{
    /// <inheritdoc/>
    public static WaitingClaimTerms Unset(ModelParameters parameters) => default;
}
