using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Results;
using FlowSim.Results.Estimates;

namespace FlowSim.Report.Stored;

/// <summary>The content of a store of <c>run</c> or <c>compare</c>, read once.</summary>
internal sealed record StoredResults
{
    /// <summary>How the run was made.</summary>
    public required StoredRun Run { get; init; }

    /// <summary>The scenarios, the base first.</summary>
    public required ImmutableArray<ScenarioFigures> Scenarios { get; init; }

    /// <summary>The months of the period.</summary>
    public required ImmutableArray<string> Months { get; init; }

    /// <summary>The places of the corridor.</summary>
    public required ImmutableArray<StoredPlace> Places { get; init; }

    /// <summary>Its legs.</summary>
    public required ImmutableArray<StoredLeg> Legs { get; init; }

    /// <summary>How a map of the corridor is drawn.</summary>
    public required CorridorMap Map { get; init; }

    /// <summary>The words that the corridor has of its own, by the code of the language and by their keys.</summary>
    public required ImmutableDictionary<string, ImmutableDictionary<string, string>> Words { get; init; }

    /// <summary>
    /// For each scenario other than the base, the fates there of people with each fate under the base, by replicate.
    /// </summary>
    public required ImmutableArray<ImmutableArray<FateTransitions>> Twins { get; init; }

    /// <summary>Journeys of randomly drawn parties.</summary>
    public required ImmutableArray<StoredJourney> Journeys { get; init; }

    /// <summary>Whether there is anything to report: at least one scenario with at least one replicate.</summary>
    public bool HasResults => Run.Replicates > 0 && !Scenarios.IsEmpty;

    /// <summary>The estimate of an outcome of a scenario; NaN if the scenario does not have it.</summary>
    public Estimate Estimate(int scenario, string outcome) => Scenarios[scenario].Outcomes.TryGetValue(outcome, out var values)
        ? Results.Estimates.Estimate.Of(values.AsSpan())
        : new(double.NaN, double.NaN, double.NaN, double.NaN, double.NaN);
}
