using System.Collections.Immutable;
using FlowSim.Model;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Policy;
using FlowSim.Scenarios.Reading;
using FlowSim.Scenarios.Tables;

namespace FlowSim.Scenarios;

/// <summary>Reads scenario files.</summary>
public static class ScenarioFile
{
    /// <summary>Reads a scenario and all files that it extends or refers to.</summary>
    /// <param name="path">The scenario's YAML file.</param>
    /// <param name="settings">Parameters that override the files; they are applied last.</param>
    /// <returns>The scenario, or all problems. The contents of the files never cause an exception.</returns>
    public static LoadedScenario Load(string path, IEnumerable<SettingOverride> settings)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(settings);
        return Load(path, new SourcePosition(path, 0, 0), settings);
    }

    /// <summary>The same for a scenario that another file names.</summary>
    internal static LoadedScenario Load(string path, SourcePosition namedAt, IEnumerable<SettingOverride> settings)
    {
        var bag = new DiagnosticBag();
        var reader = new SourceReader(bag);
        var chain = ScenarioChain.Read(path, namedAt, reader, bag);
        var head = ScenarioHead.Read(chain.Roots, bag);
        var corridor = ReadCorridor(chain, reader, bag);
        var parameters = new ParametersReader(corridor.Frame, bag);
        foreach (var root in chain.Roots)
        {
            parameters.Take(root);
        }

        parameters.Take(settings);
        var policy = new PolicyReader(corridor, bag).Read(chain.Roots, chain.IsWhole);
        ReportMonthsWithoutDepartures(head, corridor.Departures, bag);
        return new LoadedScenario
        {
            Scenario = bag.Count == 0 ? Assemble(path, head, corridor, parameters, policy) : null,
            Diagnostics = bag.InOrder(reader.Files),
            Summary = head.Summary,
            Corridor = corridor.Files,
            Files = [.. reader.Files],
            ContentHash = reader.ContentHash,
        };
    }

    private static Corridor ReadCorridor(ScenarioChain chain, SourceReader reader, DiagnosticBag bag)
    {
        // Only the base may have a corridor; one beside 'extends' has been reported.
        var root = chain.Roots.Count > 0 ? chain.Roots[0] : null;
        return root is not null && !root.Has("extends") && root.TrySection("corridor", required: true, "a corridor", out var section)
            ? new CorridorReader(reader, bag).Read(section)
            : CorridorReader.Nothing;
    }

    private static void ReportMonthsWithoutDepartures(ScenarioHead head, DepartureTable departures, DiagnosticBag bag)
    {
        if (head.Period is not { } period || !departures.IsComplete || departures.Cohorts.IsEmpty)
        {
            return;
        }

        var first = period.FirstOfMonth(0);
        if (!departures.Cohorts.Any(cohort => cohort.Month >= first && cohort.Month < period.Until))
        {
            var months = departures.Cohorts.Select(cohort => cohort.Month).ToList();
            bag.Add(ScenarioDiagnostics.PeriodWithoutDepartures(head.PeriodAt, departures.File, months.Min(), months.Max()));
            return;
        }

        var firstMonth = departures.Cohorts.Min(cohort => cohort.Month);
        if (period.HasWarmUp && period.FirstOfSimulatedMonth(0) < firstMonth)
        {
            bag.Add(ScenarioDiagnostics.WarmUpWithoutDepartures(head.WarmUpAt, period.Begins, departures.File, firstMonth));
        }
    }

    private static Scenario Assemble(
        string path, ScenarioHead head, Corridor corridor, ParametersReader parameters, ImmutableArray<PolicyEntry> policy) => new()
        {
            Name = Path.GetFileNameWithoutExtension(path),
            Title = head.Title,
            Period = head.Period!,
            Countries = new(corridor.Frame.TransitCountry, corridor.Frame.DestinationCountry),
            Words = corridor.Frame.Words,
            Map = corridor.Frame.Map,
            Network = new RouteNetwork(corridor.Places.Places, corridor.Legs.Legs),
            Departures = corridor.Departures.Cohorts,
            Parameters = parameters.Parameters,
            Uncertain = parameters.Uncertain,
            Policy = policy,
        };
}
