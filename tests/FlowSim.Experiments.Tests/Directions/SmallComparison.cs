using FlowSim.Fakes;
using FlowSim.Scenarios;

namespace FlowSim.Experiments.Directions;

/// <summary>Two scenarios of the repository compared on a twentieth of the parties; each pair is run once.</summary>
internal static class SmallComparison
{
    private const int Replicates = 6;
    private const double SampleShare = 0.05;

    private static readonly Dictionary<(string Base, string Other), PolicyComparison> Done = [];

    /// <summary>The comparison of two files below scenarios/.</summary>
    public static PolicyComparison Of(string @base, string other)
    {
        lock (Done)
        {
            if (!Done.TryGetValue((@base, other), out var comparison))
            {
                comparison = Run(@base, other);
                Done.Add((@base, other), comparison);
            }

            return comparison;
        }
    }

    private static PolicyComparison Run(string @base, string other)
    {
        var plan = new ExperimentPlan
        {
            Scenarios = [Load(@base), Load(other)],
            Replicates = Replicates,
            SampleShare = SampleShare,
            Threads = Environment.ProcessorCount,
        };
        return PairedComparison.Execute(plan).Comparisons().Single();
    }

    private static ScenarioInput Load(string name)
    {
        var loaded = ScenarioFile.Load(Repository.File("scenarios", name), []);
        Assert.Empty(loaded.Diagnostics);
        return new(Path.GetFileNameWithoutExtension(name), name, loaded.ContentHash, loaded.Scenario!);
    }
}
