using System.Collections.Immutable;
using FlowSim.Results;
using FlowSim.Results.Estimates;

namespace FlowSim.Report.Stored;

/// <summary>What a store of <c>run</c> or <c>compare</c> holds, read once.</summary>
internal sealed record StoredResults
{
    /// <summary>How the run came about.</summary>
    public required StoredRun Run { get; init; }

    /// <summary>The scenarios, the base first.</summary>
    public required ImmutableArray<ScenarioFigures> Scenarios { get; init; }

    /// <summary>The months of the period.</summary>
    public required ImmutableArray<string> Months { get; init; }

    /// <summary>The places of the corridor.</summary>
    public required ImmutableArray<StoredPlace> Places { get; init; }

    /// <summary>Its legs.</summary>
    public required ImmutableArray<StoredLeg> Legs { get; init; }

    /// <summary>For each scenario other than the base, what became there of people with each fate under the base, by replicate.</summary>
    public required ImmutableArray<ImmutableArray<FateTransitions>> Twins { get; init; }

    /// <summary>Journeys of parties drawn at random.</summary>
    public required ImmutableArray<StoredJourney> Journeys { get; init; }

    /// <summary>Whether there is anything to tell: a scenario that was run at least once.</summary>
    public bool HasResults => Run.Replicates > 0 && !Scenarios.IsEmpty;

    /// <summary>The estimate of an outcome of a scenario; not a number where the scenario does not have it.</summary>
    public Estimate Estimate(int scenario, string outcome) => Scenarios[scenario].Outcomes.TryGetValue(outcome, out var values)
        ? Results.Estimates.Estimate.Of(values.AsSpan())
        : new(double.NaN, double.NaN, double.NaN, double.NaN, double.NaN);
}
