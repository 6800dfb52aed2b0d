using System.Collections.Immutable;
using FlowSim.Fakes;
using FlowSim.Kernel.Time;
using FlowSim.Model.Outcomes;
using FlowSim.Results.Sweeps;

namespace FlowSim.Report.Sweeps;

/// <summary>
/// A sweep of four points, two scenarios and two replicates with figures that are easy to compute by hand.
/// </summary>
internal static class FakeSweep
{
    public const int Points = 4;
    public const int Replicates = 2;

    /// <summary>
    /// The differences of the first outcomes under the other policy, at every point; the other outcomes do not differ.
    /// </summary>
    public static readonly ImmutableDictionary<string, double[]> Differences = new Dictionary<string, double[]>
    {
        ["refouled"] = [-10, -20, -30, -40],
        ["protected"] = [5, 6, 7, 8],
        ["kidnapped"] = [-2, 1, 1, 1],
    }.ToImmutableDictionary();

    /// <summary>The definition of the sweep; the test sets the other policy's title.</summary>
    public static SweepDefinition Definition(string otherTitle = "Another policy") => new()
    {
        Hash = 17,
        Name = "four-points",
        Title = "Four points",
        Version = "1.2.3",
        Commit = "abc",
        Build = "build",
        Seed = 5,
        SampleShare = 1,
        Replicates = Replicates,
        Scenarios = [Scenario("a", "The base"), Scenario("b", otherTitle)],
        Design = new("list", 4, 0, 1, false),
        Factors = [new("detention.informed-share", "0.1, 0.2, 0.3, 0.4")],
        Points = [0.1, 0.2, 0.3, 0.4],
        PointCount = Points,
        Kept = "outcomes",
    };

    /// <summary>Writes a store with a number of replicates.</summary>
    /// <param name="folder">The folder to write to.</param>
    /// <param name="definition">The definition of the sweep.</param>
    /// <param name="replicates">Number of replicates.</param>
    /// <param name="offset">The distance of a replicate of a scenario from the mean; by default symmetric around
    /// it.</param>
    public static string Write(
        TemporaryFolder folder, SweepDefinition definition, int replicates = Replicates, Func<int, int, double>? offset = null)
    {
        offset ??= (_, replicate) => replicate == 0 ? -0.5 : 0.5;
        var path = folder["results.sqlite"];
        using var store = SweepStore.Create(path);
        store.Begin(definition, () => ImmutableDictionary<ulong, (int Point, int Replicate)>.Empty);
        store.Add(
        [
            .. from replicate in Enumerable.Range(0, replicates)
               from point in Enumerable.Range(0, Points)
               select new TrialRecord(
                   point,
                   replicate,
                   Number(point, replicate, 9),
                   [Run(point, replicate, 0, offset), Run(point, replicate, 1, offset)],
                   []),
        ]);
        return path;
    }

    /// <summary>An outcome under a scenario at a point, as the mean over replicates.</summary>
    public static double Mean(string outcome, int scenario, int point) =>
        1000 + point + (scenario == 0 ? 0 : Differences.GetValueOrDefault(outcome)?[point] ?? 0);

    private static SweepScenario Scenario(string name, string title) => new(
        name,
        title,
        $"{name}.yaml",
        3,
        new SimulationPeriod(new(2019, 1, 1), new(2019, 3, 1)),
        "title: x",
        null,
        FakeScenario.Named(name).Words);

    private static TrialRun Run(int point, int replicate, int scenario, Func<int, int, double> offset) => new(
        Number(point, replicate, scenario),
        1,
        1,
        1,
        1,
        1,
        [.. OutcomeCatalog.All.Select(outcome => Mean(outcome.Id, scenario, point) + offset(scenario, replicate))],
        [],
        []);

    private static ulong Number(int point, int replicate, int scenario) => (ulong)((((point * 10) + replicate) * 10) + scenario + 1);
}
