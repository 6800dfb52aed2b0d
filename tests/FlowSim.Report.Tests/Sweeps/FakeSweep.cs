using System.Collections.Immutable;
using FlowSim.Fakes;
using FlowSim.Foundation.Time;
using FlowSim.Model.Outcomes;
using FlowSim.Results.Sweeps;

namespace FlowSim.Report.Sweeps;

/// <summary>A sweep of four points, two scenarios and two replicates with figures that are easy to work out by hand.</summary>
internal static class FakeSweep
{
    public const int Points = 4;
    public const int Replicates = 2;

    /// <summary>Under the other policy, the difference of the first outcomes at every point; the rest do not differ.</summary>
    public static readonly ImmutableDictionary<string, double[]> Differences = new Dictionary<string, double[]>
    {
        ["refouled"] = [-10, -20, -30, -40],
        ["protected"] = [5, 6, 7, 8],
        ["kidnapped"] = [-2, 1, 1, 1],
    }.ToImmutableDictionary();

    /// <summary>What is swept; the other policy's title is the test's.</summary>
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

    /// <summary>Writes a store of so many replicates.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="definition">What is swept.</param>
    /// <param name="replicates">How many replicates.</param>
    /// <param name="offset">How far a replicate of a scenario lies from the mean; else as far below it as above.</param>
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
               select new TrialRecord(point, replicate, Number(point, replicate, 9), [Run(point, replicate, 0, offset), Run(point, replicate, 1, offset)], []),
        ]);
        return path;
    }

    /// <summary>An outcome under a scenario at a point, as the mean over replicates.</summary>
    public static double Mean(string outcome, int scenario, int point) =>
        1000 + point + (scenario == 0 ? 0 : Differences.GetValueOrDefault(outcome)?[point] ?? 0);

    private static SweepScenario Scenario(string name, string title) => new(
        name, title, $"{name}.yaml", 3, new SimulationPeriod(new(2019, 1, 1), new(2019, 3, 1)), "title: x", null);

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
