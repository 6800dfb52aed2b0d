using System.Collections.Concurrent;
using FlowSim.Engine;
using FlowSim.Engine.Observation;
using FlowSim.Fakes;
using FlowSim.Model;
using FlowSim.Scenarios;

namespace FlowSim.Experiments.Directions;

/// <summary>
/// Compares two scenarios of the repository on a twentieth of the parties, or another share for what is rare. Each scenario is run
/// once for all comparisons on a share, since what happens under a policy does not depend on the policy with which it is compared.
/// </summary>
internal static class SmallComparison
{
    /// <summary>How often each pair is run.</summary>
    public const int Replicates = 6;

    private const double SampleShare = 0.05;

    private static readonly Dictionary<(string Base, string Other, double Share), PolicyComparison> Done = [];
    private static readonly ConcurrentDictionary<(string Scenario, double Share, int Replicate), RunResult> Runs = [];

    /// <summary>The comparison of two files below scenarios/.</summary>
    public static PolicyComparison Of(string @base, string other, double share = SampleShare)
    {
        lock (Done)
        {
            if (!Done.TryGetValue((@base, other, share), out var comparison))
            {
                comparison = Of(Load(@base), Load(other), RunOnce, share);
                Done.Add((@base, other, share), comparison);
            }

            return comparison;
        }
    }

    /// <summary>The comparison of two scenarios, run each time.</summary>
    public static PolicyComparison Of(ScenarioInput @base, ScenarioInput other) => Of(@base, other, SimulationRun.Execute, SampleShare);

    /// <summary>A file below scenarios/, with settings that go before what it says.</summary>
    public static ScenarioInput Load(string name, params SettingOverride[] settings)
    {
        var loaded = ScenarioFile.Load(Repository.File("scenarios", name), settings);
        Assert.Empty(loaded.Diagnostics);
        return new(Path.GetFileNameWithoutExtension(name), name, loaded.ContentHash, loaded.Scenario!);
    }

    private static PolicyComparison Of(ScenarioInput @base, ScenarioInput other, ScenarioRunner run, double share)
    {
        var plan = new ExperimentPlan
        {
            Scenarios = [@base, other],
            Replicates = Replicates,
            SampleShare = share,
            Threads = Environment.ProcessorCount,
        };
        return PairedComparison.Execute(plan, run).Comparisons().Single();
    }

    private static RunResult RunOnce(Scenario scenario, RunOptions options, Action<int>? daysDone, CancellationToken cancellation) =>
        Runs.GetOrAdd(
            (scenario.Name, options.SampleShare, options.Replicate),
            _ => SimulationRun.Execute(scenario, options, daysDone, cancellation));
}
