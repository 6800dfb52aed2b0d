using FlowSim.Engine;
using FlowSim.Model;
using FlowSim.Model.Uncertainty;
using FlowSim.Results;

namespace FlowSim.Fakes;

/// <summary>Creates a run of two scenarios and three replicates to store.</summary>
internal static class FakeRecord
{
    /// <summary>Creates the record.</summary>
    public static RunRecord Create(string name = "a-vs-b-00000001")
    {
        var a = FakeScenario.Named("a") with
        {
            Title = "With, a comma and \"quotes\"",
            Uncertain = [new UncertainParameter("detention.informed-share", new BetaDistribution(5, 15))],
        };
        var b = FakeScenario.Named("b", 0.75);
        return new()
        {
            Name = name,
            Command = "compare",
            CommandLine = "flowsim compare a.yaml b.yaml",
            Settings = ["detention.informed-share=beta(5, 15)", "say=\"ü\""],
            Version = "1.2.3",
            Commit = "abcdef",
            Seed = ulong.MaxValue,
            SampleShare = 0.5,
            Scenarios =
            [
                new("a", "in/a.yaml", 0xAA, a, [.. Runs(a).Select(ReplicateRecord.Of)]),
                new("b", "in/b.yaml", 0xBB, b, [.. Runs(b).Select(ReplicateRecord.Of)]),
            ],
            Twins =
            [
                new(
                    "a",
                    "b",
                    [.. Runs(a).Zip(Runs(b)).Select(pair => new FateTransitions(pair.First.Fates.TransitionsTo(pair.Second.Fates)))]),
            ],
        };
    }

    private static IEnumerable<Engine.Observation.RunResult> Runs(Scenario scenario) => Enumerable.Range(0, 3)
        .Select(replicate => FakeRun.Execute(
            scenario,
            new RunOptions { Replicate = replicate, DrawnJourneys = replicate == 0 ? 2 : 0 },
            null,
            default));
}
