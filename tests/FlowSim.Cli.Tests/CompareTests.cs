using System.Text.Json;
using FlowSim.Fakes;
using FlowSim.Model.Outcomes;
using FlowSim.Results;

namespace FlowSim.Cli;

public sealed class CompareTests : IDisposable
{
    private readonly CapturedProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Prints_outcomes_and_twins_without_breaking_a_number()
    {
        Assert.Equal(ExitCode.Done, _program.RunStoring("compare", "a.yaml", "b.yaml", "--replicates", "4", "--precision"));

        Golden.Matches("compare", _program.Output);
        Assert.DoesNotMatch(@"(?m)[0-9][,…]\r?$|…\r?$", _program.Output);
        Assert.Equal("", _program.Error);
    }

    [Fact]
    public void Json_contains_every_outcome_on_both_sides_and_the_twins()
    {
        var root = Json("compare", "a.yaml", "b.yaml", "--replicates", "4");

        Assert.Equal(
            ["a", "b"],
            root.GetProperty("scenarios")
                .EnumerateArray()
                .Select(scenario => scenario.GetProperty("name").GetString()));
        AssertOutcomes(root.GetProperty("outcomes"));
        AssertTwins(root.GetProperty("twins"));
        string[] metadata = ["period", "parties", "people", "replicates", "sample_share", "seed", "wall_seconds"];
        Assert.All(metadata, name => Assert.True(root.TryGetProperty(name, out _), name));
    }

    [Fact]
    public void With_several_others_each_is_compared_with_the_base()
    {
        var root = Json("compare", "a.yaml", "b.yaml", "other/a.yaml", "--replicates", "3");

        var comparisons = root.GetProperty("comparisons").EnumerateArray().ToArray();
        Assert.Equal(
            [("a", "b"), ("a", "a-2")],
            comparisons.Select(comparison => (comparison.GetProperty("base").GetString()!, comparison.GetProperty("other").GetString()!)));
        Assert.All(comparisons, comparison => AssertOutcomes(comparison.GetProperty("outcomes")));
        Assert.True(JsonElement.DeepEquals(comparisons[0].GetProperty("outcomes"), root.GetProperty("outcomes")));
        Assert.True(JsonElement.DeepEquals(comparisons[0].GetProperty("twins"), root.GetProperty("twins")));
        Assert.Equal(0, Difference(comparisons[1], "refouled"));
    }

    [Fact]
    public void A_scenario_against_itself_has_differences_of_zero_and_a_diagonal_twin_table()
    {
        var root = Json("compare", "a.yaml", "a.yaml", "--replicates", "3");

        foreach (var outcome in root.GetProperty("outcomes").EnumerateObject())
        {
            var difference = outcome.Value.GetProperty("difference");
            var zero = outcome.Name == FakeRun.WithoutValue ? "  " : "0 0 0";
            Assert.Equal(zero, $"{difference.GetProperty("mean")} {difference.GetProperty("low")} {difference.GetProperty("high")}");
            Assert.Equal(0, outcome.Value.GetProperty("share_lower").GetDouble());
        }

        var twins = root.GetProperty("twins").EnumerateArray().ToArray();
        Assert.NotEmpty(twins);
        Assert.All(twins, twin => Assert.Equal(twin.GetProperty("under_base").GetString(), twin.GetProperty("under_other").GetString()));
    }

    [Fact]
    public void A_difference_whose_interval_includes_zero_is_called_no_clear_difference()
    {
        Assert.Equal(ExitCode.Done, _program.RunStoring("compare", "a.yaml", "a.yaml", "--replicates", "3"));

        var withValue = OutcomeCatalog.All.Count(outcome => outcome.Id != FakeRun.WithoutValue);
        Assert.Equal(withValue, _program.Output.Split("no clear difference").Length - 1);
    }

    [Fact]
    public void Files_with_different_people_are_refused()
    {
        Assert.Equal(ExitCode.BadInput, _program.RunStoring("compare", "a.yaml", "c.yaml"));

        Assert.Equal(
            "flowsim: c.yaml: its departures differ from those of a.yaml; only scenarios with the same people can be compared.\n",
            _program.Error);
        Assert.False(Directory.Exists(_program.Out));
    }

    [Fact]
    public void Threads_change_nothing_but_the_time()
    {
        var one = Json("compare", "a.yaml", "b.yaml", "--replicates", "5", "--threads", "1");
        using var program = new CapturedProgram();
        Assert.Equal(ExitCode.Done, program.RunStoring("compare", "a.yaml", "b.yaml", "--replicates", "5", "--threads", "7", "--json"));

        using var seven = JsonDocument.Parse(program.Output);
        Assert.True(JsonElement.DeepEquals(one, seven.RootElement));
    }

    private JsonElement Json(params string[] arguments)
    {
        Assert.Equal(ExitCode.Done, _program.RunStoring([.. arguments, "--json"]));
        Assert.Equal("", _program.Error);
        using var document = JsonDocument.Parse(_program.Output);
        return document.RootElement.Clone();
    }

    private static double Difference(JsonElement comparison, string outcome) =>
        comparison.GetProperty("outcomes").GetProperty(outcome).GetProperty("difference").GetProperty("mean").GetDouble();

    private static void AssertOutcomes(JsonElement outcomes)
    {
        Assert.Equal(OutcomeCatalog.All.Select(outcome => outcome.Id), outcomes.EnumerateObject().Select(member => member.Name));
        foreach (var outcome in outcomes.EnumerateObject().Select(member => member.Value))
        {
            Assert.NotEmpty(outcome.GetProperty("unit").GetString()!);
            Assert.InRange(outcome.GetProperty("share_lower").GetDouble(), 0, 1);
            foreach (var side in new[] { "base", "other", "difference" })
            {
                Assert.Equal(
                    ["mean", "low", "high", "range_low", "range_high"],
                    outcome.GetProperty(side).EnumerateObject().Select(member => member.Name));
            }

            Assert.Equal(
                Mean(outcome, "other") - Mean(outcome, "base"), Mean(outcome, "difference"), 1e-6);
        }
    }

    private static void AssertTwins(JsonElement twins)
    {
        var names = FateOrder.All.Select(FateNames.Of).ToHashSet(StringComparer.Ordinal);
        Assert.True(twins.GetArrayLength() > 0);
        foreach (var twin in twins.EnumerateArray())
        {
            Assert.Contains(twin.GetProperty("under_base").GetString()!, names);
            Assert.Contains(twin.GetProperty("under_other").GetString()!, names);
            Assert.True(twin.GetProperty("people").GetDouble() > 0);
        }

        // Sixty parties of two people, each representing ten.
        Assert.Equal(1200, twins.EnumerateArray().Sum(twin => twin.GetProperty("people").GetDouble()), 1e-6);
    }

    private static double Mean(JsonElement outcome, string side) =>
        outcome.GetProperty(side).GetProperty("mean") is { ValueKind: JsonValueKind.Number } mean ? mean.GetDouble() : double.NaN;
}
