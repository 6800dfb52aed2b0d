using System.Collections.Immutable;
using FlowSim.Fakes;
using FlowSim.Results;

namespace FlowSim.Report;

/// <summary>Stores for reports.</summary>
internal static class FakeStore
{
    /// <summary>Writes a store.</summary>
    public static string Write(TemporaryFolder folder, RunRecord run)
    {
        var path = folder[$"{run.Name}-{Directory.GetFiles(folder.Path).Length}.sqlite"];
        ResultStore.Write(path, run);
        return path;
    }

    /// <summary>Two scenarios, three replicates.</summary>
    public static RunRecord Compared() => FakeRecord.Create();

    /// <summary>Three scenarios, three replicates.</summary>
    public static RunRecord ThreeCompared()
    {
        var run = FakeRecord.Create();
        var twins = run.Twins[0];
        return run with
        {
            Scenarios = [.. run.Scenarios, run.Scenarios[1] with { Name = "c", File = "in/c.yaml" }],
            Twins = [twins, twins with { Other = "c" }],
        };
    }

    /// <summary>One scenario, three replicates.</summary>
    public static RunRecord Single()
    {
        var run = FakeRecord.Create();
        return run with { Command = "run", Scenarios = [run.Scenarios[0]], Twins = [] };
    }

    /// <summary>A record with only its first replicates.</summary>
    public static RunRecord Shortened(RunRecord run, int replicates) => run with
    {
        Scenarios = [.. run.Scenarios.Select(scenario => scenario with { Replicates = scenario.Replicates[..replicates] })],
        Twins = [.. run.Twins.Select(twins => twins with { ByReplicate = twins.ByReplicate[..replicates] })],
    };

    /// <summary>A record whose first scenario has another title.</summary>
    public static RunRecord Titled(RunRecord run, string title)
    {
        var first = run.Scenarios[0];
        ImmutableArray<ScenarioRecord> scenarios =
            [first with { Scenario = first.Scenario with { Title = title } }, .. run.Scenarios.Skip(1)];
        return run with { Scenarios = scenarios };
    }
}
