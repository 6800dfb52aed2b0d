using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Border.ReturnToWait;

/// <summary>Returns to the transit country to wait for a hearing in the destination country, from a port or sector.</summary>
/// <param name="Share">Share of eligible parties that are returned, 0 to 1.</param>
/// <param name="ReturnTo">The city to which they are returned.</param>
/// <param name="Eligible">The kinds and nationality groups that may be returned.</param>
/// <param name="ExemptShare">Share of those selected who are exempted as vulnerable, 0 to 1.</param>
/// <param name="LateralShare">Share of those returned who are transferred to a distant city, 0 to 1.</param>
/// <param name="LateralTo">The distant cities.</param>
public readonly record struct ReturnToWaitTerms(
    double Share,
    PlaceId ReturnTo,
    PartyCells Eligible,
    double ExemptShare,
    double LateralShare,
    ImmutableArray<PlaceId> LateralTo)
    : ITerms<ReturnToWaitTerms>
{
    /// <inheritdoc/>
    public static ReturnToWaitTerms Unset(ModelParameters parameters) => new(0, default, default, 0, 0, []);
}
