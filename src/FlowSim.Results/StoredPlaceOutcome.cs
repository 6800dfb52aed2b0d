using System.Collections.Immutable;
using FlowSim.Results.Estimates;

namespace FlowSim.Results;

/// <summary>People to whom something happened at a place in a month.</summary>
/// <param name="Outcome">The id of the outcome.</param>
/// <param name="Place">The id of the place.</param>
/// <param name="Month">The month, such as <c>2019-06</c>.</param>
/// <param name="Values">People, by replicate; 0 in a replicate in which it happened to nobody.</param>
public sealed record StoredPlaceOutcome(string Outcome, string Place, string Month, ImmutableArray<double> Values)
{
    /// <summary>Their mean over replicates, with its interval.</summary>
    public Estimate Estimate => Estimate.Of(Values.AsSpan());
}
