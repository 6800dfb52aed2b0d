using System.Collections.Immutable;
using FlowSim.Model.Journey;

namespace FlowSim.Model.Outcomes;

/// <summary>One figure that runs are judged by.</summary>
/// <param name="Id">Its lasting id in JSON and in the store.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Meaning">What it counts, in a sentence.</param>
/// <param name="Parts">The occurrences it sums; empty where <paramref name="Source"/> is not a sum.</param>
/// <param name="Source">How it is obtained.</param>
/// <param name="Divisor">What the sum is divided by to reach the unit.</param>
public sealed record Outcome(
    string Id, string Unit, string Meaning, ImmutableArray<Occurrence> Parts, OutcomeSource Source, int Divisor = 1);
