using System.Collections.Immutable;
using FlowSim.Model.Journey;

namespace FlowSim.Model.Outcomes;

/// <summary>One figure that runs are judged by.</summary>
/// <param name="Id">Its lasting id in JSON and in the store.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Meaning">What it counts, in a sentence.</param>
/// <param name="Parts">The occurrences it sums; for a mean, what it sums and what it divides by; empty where it is neither.</param>
/// <param name="Source">How it is obtained.</param>
/// <param name="Divisor">What the sum is divided by to reach the unit.</param>
public sealed record Outcome(
    string Id, string Unit, string Meaning, ImmutableArray<Occurrence> Parts, OutcomeSource Source, int Divisor = 1)
{
    /// <summary>Whether it is a ratio, which has no parts that add up and stands for everybody.</summary>
    public bool IsRatio => Source is OutcomeSource.RemoteLegShare or OutcomeSource.Mean;
}
