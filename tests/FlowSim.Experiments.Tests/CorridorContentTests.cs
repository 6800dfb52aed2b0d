using FlowSim.Engine;
using FlowSim.Engine.Observation;
using FlowSim.Fakes;
using FlowSim.Kernel.Chance;
using FlowSim.Model;
using FlowSim.Model.Outcomes;
using FlowSim.Model.Uncertainty;
using FlowSim.Scenarios;

namespace FlowSim.Experiments;

/// <summary>Only what a corridor's tables say matters, not where in the tables it is said.</summary>
public sealed class CorridorContentTests : IDisposable
{
    private const string Scenario = "militarized-2019.yaml";

    private static readonly RunOptions Options = new() { SampleShare = 0.02, Seed = 5 };
    private static readonly string Library = Repository.File("scenarios");
    private static readonly Lazy<(Scenario Scenario, RunResult Result)> Base = new(() => Run(Library));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Rows_in_another_order_give_the_same_run_to_the_bit()
    {
        CopyLibrary();
        foreach (var table in new[] { "places.csv", "legs.csv", "departures.csv" })
        {
            Rewrite(table, rows => rows.Reverse());
        }

        var reversed = Run(_folder.Path);

        Assert.Equal(Base.Value.Scenario.Network.Places.AsSpan(), reversed.Scenario.Network.Places.AsSpan());
        Assert.Equal(Base.Value.Result.StateHash, reversed.Result.StateHash);
    }

    [Fact]
    public void A_place_and_a_leg_that_nobody_reaches_change_nothing_even_as_the_first_of_their_tables()
    {
        CopyLibrary();
        Rewrite("places.csv", rows => [
            "AA_HUT,Hut,GT,transit,15.1,-88.1,test,", "AA_LAK,Lake,GT,transit,15.2,-88.2,test,", .. rows]);
        Rewrite("legs.csv", rows => [
            "AA_HUT,AA_LAK,foot,travel,10,5,0,0.5,yes,test,", "AA_LAK,HN_SPS,road,travel,300,20,10,0.5,no,test,", .. rows]);

        var (scenario, result) = Run(_folder.Path);
        var (@base, before) = Base.Value;

        Assert.Equal(@base.Network.Places.Length + 2, scenario.Network.Places.Length);
        Assert.Equal("AA_HUT", scenario.Network.Places[0].Code);
        Assert.All(
            OutcomeCatalog.All.Index(),
            outcome => Assert.Equal(before.Outcomes.Total(outcome.Index), result.Outcomes.Total(outcome.Index)));
        Assert.Equal(FlowsOf(@base, before), FlowsOf(scenario, result));
        AssertNobodyChanged(before, result);
    }

    [Fact]
    public void Networks_that_differ_can_be_compared_and_people_who_do_not_use_the_difference_have_their_twins()
    {
        CopyLibrary();
        Rewrite("places.csv", rows => ["MX_AAA,Inlet,MX,transit,15.9,-93.6,test,", .. rows]);
        Rewrite("legs.csv", rows => ["MX_AAA,MX_TAP,foot,travel,30,10,0,0.5,yes,test,", .. rows]);
        var (wider, result) = Run(_folder.Path);
        var (@base, before) = Base.Value;

        Assert.Empty(ComparabilityCheck.Problems(new("a", "a.yaml", 1, @base), new("b", "b.yaml", 2, wider)));
        var twins = before.Fates.TransitionsTo(result.Fates);
        Assert.Equal(before.Outcomes.Total(0), twins.Cast<double>().Sum(), before.Outcomes.Total(0) * 0.2);
        Assert.True(Diagonal(twins) > 0.5 * twins.Cast<double>().Sum());
    }

    private static void AssertNobodyChanged(RunResult before, RunResult after)
    {
        var twins = before.Fates.TransitionsTo(after.Fates);
        Assert.Equal(twins.Cast<double>().Sum(), Diagonal(twins));
    }

    private static double Diagonal(double[,] twins) => Enumerable.Range(0, twins.GetLength(0)).Sum(fate => twins[fate, fate]);

    private static Dictionary<string, double> FlowsOf(Scenario scenario, RunResult result) => scenario.Network.Legs
        .Select(leg => (
            Name: $"{scenario.Network.Describe(leg.Id)} {leg.Purpose}",
            People: Enumerable.Range(0, result.LegFlows.MonthCount).Sum(month => result.LegFlows[month, leg.Id.Index])))
        .Where(leg => leg.People > 0)
        .ToDictionary(leg => leg.Name, leg => leg.People, StringComparer.Ordinal);

    private static (Scenario Scenario, RunResult Result) Run(string folder)
    {
        var loaded = ScenarioFile.Load(Path.Combine(folder, Scenario), []);
        Assert.Empty(loaded.Diagnostics);
        var drawn = ScenarioDraw.Of(loaded.Scenario!, new RandomSource(Options.Seed, Options.Replicate));
        return (loaded.Scenario!, SimulationRun.Execute(drawn, Options));
    }

    private void CopyLibrary()
    {
        foreach (var file in Directory.EnumerateFiles(Library, "*", SearchOption.AllDirectories))
        {
            var copy = _folder[Path.GetRelativePath(Library, file)];
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private void Rewrite(string table, Func<IEnumerable<string>, IEnumerable<string>> rows)
    {
        var path = _folder[Path.Combine("corridor", table)];
        var lines = File.ReadAllLines(path);
        File.WriteAllLines(path, [lines[0], .. rows(lines.Skip(1))]);
    }
}
