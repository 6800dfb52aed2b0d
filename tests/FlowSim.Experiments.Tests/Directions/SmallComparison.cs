using FlowSim.Fakes;
using FlowSim.Scenarios;

namespace FlowSim.Experiments.Directions;

/// <summary>Compares two scenarios of the repository on a twentieth of the parties; each pair is run once.</summary>
internal static class SmallComparison
{
    /// <summary>How often each pair is run.</summary>
    public const int Replicates = 6;

    private const double SampleShare = 0.05;

    private static readonly Dictionary<(string Base, string Other), PolicyComparison> Done = [];

    /// <summary>The comparison of two files below scenarios/.</summary>
    public static PolicyComparison Of(string @base, string other)
    {
        lock (Done)
        {
            if (!Done.TryGetValue((@base, other), out var comparison))
            {
                comparison = Of(Load(@base), Load(other));
                Done.Add((@base, other), comparison);
            }

            return comparison;
        }
    }

    /// <summary>The comparison of two scenarios, run each time.</summary>
    public static PolicyComparison Of(ScenarioInput @base, ScenarioInput other)
    {
        var plan = new ExperimentPlan
        {
            Scenarios = [@base, other],
            Replicates = Replicates,
            SampleShare = SampleShare,
            Threads = Environment.ProcessorCount,
        };
        return PairedComparison.Execute(plan).Comparisons().Single();
    }

    /// <summary>A file below scenarios/, with settings that go before what it says.</summary>
    public static ScenarioInput Load(string name, params SettingOverride[] settings)
    {
        var loaded = ScenarioFile.Load(Repository.File("scenarios", name), settings);
        Assert.Empty(loaded.Diagnostics);
        return new(Path.GetFileNameWithoutExtension(name), name, loaded.ContentHash, loaded.Scenario!);
    }
}
