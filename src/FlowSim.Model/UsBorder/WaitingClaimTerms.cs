using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.UsBorder;

/// <summary>Asking Mexico for asylum while waiting in a city for a port or a US hearing.</summary>
/// <param name="RatePerMonth">Rate at which waiting parties in need ask, per party and month.</param>
public readonly record struct WaitingClaimTerms(double RatePerMonth) : ITerms<WaitingClaimTerms>
{
    /// <inheritdoc/>
    public static WaitingClaimTerms Unset(ModelParameters parameters) => default;
}
