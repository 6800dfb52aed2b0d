using System.Collections.Immutable;
using FlowSim.Report.Findings;
using FlowSim.Results;
using FlowSim.Words;

namespace FlowSim.Report.Stored;

/// <summary>Reads everything that a page needs from a store, or reports why it cannot.</summary>
internal static class StoredResultsReader
{
    /// <summary>Reads a store.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">The store is damaged or has another schema.</exception>
    public static StoredResults Read(string path)
    {
        using var reader = ResultReader.Open(path);
        return StoreReading.Of(path, () => Read(reader));
    }

    private static StoredResults Read(ResultReader reader)
    {
        var run = reader.Run();
        var scenarios = run.Replicates == 0 ? [] : reader.StoredScenarios();
        var results = new StoredResults
        {
            Run = run,
            Scenarios = [.. scenarios.Select(scenario => Scenario(reader, scenario, run.Replicates))],
            Months = reader.Months(),
            Places = reader.Places(),
            Legs = reader.Legs(),
            Map = reader.Map(),
            Words = LanguageCodes.All.ToImmutableDictionary(code => code, reader.Words, StringComparer.Ordinal),
            Twins = [.. scenarios.Skip(1).Select(other => Twins(reader, scenarios[0].Name, other.Name, run.Replicates))],
            Journeys = reader.Journeys(),
        };
        StoredConsistency.Check(results);
        return results;
    }

    private static ScenarioFigures Scenario(ResultReader reader, StoredScenario scenario, int replicates)
    {
        var ids = reader.Outcomes(scenario.Name, 0).Select(outcome => outcome.Key).ToImmutableArray();
        var monthly = ReportedOutcomes.Monthly.Where(ids.Contains);
        var split = ReportedOutcomes.ByGroup.Append(ReportedOutcomes.Departures).Where(ids.Contains);
        return new()
        {
            Stored = scenario,
            Outcomes = ids.ToImmutableDictionary(
                id => id, id => OfEveryReplicate(reader.Outcome(scenario.Name, id), replicates), StringComparer.Ordinal),
            Monthly = monthly.ToImmutableDictionary(id => id, id => reader.Monthly(scenario.Name, id), StringComparer.Ordinal),
            Cells = split.ToImmutableDictionary(id => id, id => reader.Cells(scenario.Name, id), StringComparer.Ordinal),
            LegFlows = reader.LegFlows(scenario.Name),
            Harms = reader.Harms(scenario.Name),
            Pathways = reader.Pathways(scenario.Name),
            Parameters = reader.Parameters(scenario.Name),
        };
    }

    private static ImmutableArray<double> OfEveryReplicate(ImmutableArray<double> values, int replicates) =>
        values.Length == replicates && !values.Any(double.IsInfinity)
            ? values
            : throw new InvalidOperationException(
                $"an outcome has {values.Count(value => !double.IsInfinity(value))} values and there are {replicates} replicates");

    private static ImmutableArray<FateTransitions> Twins(ResultReader reader, string here, string there, int replicates) =>
        [.. Enumerable.Range(0, replicates).Select(replicate => reader.Twins(here, there, replicate))];
}
