using System.Collections.Immutable;
using FlowSim.Fakes;
using FlowSim.Scenarios.Experiments;

namespace FlowSim.Experiments.Sweeps;

/// <summary>An experiment with two small scenarios, for sweeps that take no time with <see cref="FakeRun"/>.</summary>
internal static class FakeExperiment
{
    /// <summary>The version that makes the runs.</summary>
    public static ModelVersion Version { get; } = new("1.2.3", "abcdef", "00c0ffee");

    /// <summary>
    /// The experiment: a and b at points that differ in the share of people who are informed of the right to asylum.
    /// </summary>
    public static ExperimentDefinition Create(int points = 5, int replicates = 3) => new()
    {
        Name = "fake",
        Title = "A fake experiment",
        Scenarios =
        [
            new("a", "in/a.yaml", 0xAA, FakeScenario.Named("a"), null),
            new("b", "in/b.yaml", 0xBB, FakeScenario.Named("b"), null),
        ],
        Design = new(DesignKind.List, 0, 0, 1, false),
        Factors = [Informed([.. Enumerable.Range(0, points).Select(point => (point + 1.0) / (points + 1))])],
        Replicates = replicates,
        Keep = StoredTables.All,
    };

    /// <summary>The parameter on which <see cref="FakeRun"/> depends, at these values.</summary>
    public static Factor Informed(params ReadOnlySpan<double> values) =>
        new("detention.informed-share", null, ImmutableArray.Create(values));
}
