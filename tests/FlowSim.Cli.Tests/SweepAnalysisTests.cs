using System.Text.Json;
using FlowSim.Fakes;

namespace FlowSim.Cli;

/// <summary>
/// Sweeps and their analyses in this process, with the scenarios of the tutorial and a fake simulation.
/// </summary>
public sealed class SweepAnalysisTests : IDisposable
{
    private readonly CapturedProgram _program = new();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _program.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void The_parameter_on_which_an_outcome_depends_accounts_for_all_of_its_variance()
    {
        Sweep("{kind: saltelli, size: 64}");

        using var json = Json("sensitivity", "--outcome", "detentions");

        // The fake simulation depends only on the first parameter. For a linear function, 64 base points of an even
        // sequence estimate the share of variance to within some per cent.
        Assert.InRange(Index(json, "detention.informed-share", "first"), 0.9, 1.1);
        Assert.InRange(Index(json, "detention.informed-share", "total"), 0.9, 1.1);
        Assert.Equal((0, 0), (Index(json, "hazards.remoteness-slope", "first"), Index(json, "hazards.remoteness-slope", "total")));
    }

    [Fact]
    public void Its_elementary_effect_is_its_slope_over_the_range()
    {
        Sweep("{kind: morris, size: 6}");

        using var json = Json("sensitivity", "--outcome", "detentions");

        // 4,000 people per unit of the share, over the range from 0.2 to 0.6, rounded to people.
        Assert.Equal(1600, Index(json, "detention.informed-share", "mu_star"), 2.0);
        Assert.Equal(0, Index(json, "hazards.remoteness-slope", "mu_star"));
    }

    [Fact]
    public void Indices_are_shown_as_a_table_and_stored_as_one()
    {
        Sweep("{kind: morris, size: 4}");

        Assert.Equal(ExitCode.Done, _program.RunStoring("sensitivity", Experiment, "--outcome", "detentions", "--outcome", "refouled"));

        Assert.Contains("detentions (people) of desk minus checkpoint", _program.Output, StringComparison.Ordinal);
        var rows = File.ReadAllLines(Path.Combine(_program.Out, "fake", "sensitivity.csv"));
        Assert.Equal("outcome,quantity,parameter,index,value,low,high", rows[0]);
        Assert.Equal(1 + (2 * 3 * 2 * 3), rows.Length);
    }

    [Fact]
    public void A_design_without_sensitivity_is_reported()
    {
        Sweep("{kind: latin-hypercube, size: 8}");

        Assert.Equal(ExitCode.BadInput, _program.RunStoring("sensitivity", Experiment));
        Assert.Contains("kind: morris", _program.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Policies_with_equal_outcomes_do_not_dominate_each_other()
    {
        Sweep("{kind: latin-hypercube, size: 8}");

        using var json = Json("frontier", "--outcome", "refouled");

        var outcome = Assert.Single(json.RootElement.GetProperty("outcomes").EnumerateArray());
        Assert.All(outcome.GetProperty("policies").EnumerateArray(), policy =>
        {
            Assert.Equal(0.5, policy.GetProperty("best_share").GetDouble());
            Assert.Equal(0, policy.GetProperty("max_regret").GetDouble());
        });
        Assert.Equal(2, json.RootElement.GetProperty("not_dominated").GetArrayLength());
    }

    [Fact]
    public void The_region_in_which_a_policy_fails_is_found()
    {
        Sweep("{kind: latin-hypercube, size: 200}");
        var limit = Stored("detentions")
            .OrderBy(value => double.Parse(value, System.Globalization.CultureInfo.InvariantCulture))
            .ElementAt(149);

        using var json = Json("discover", "--outcome", "detentions", "--worse-than", limit);

        var found = json.RootElement.GetProperty("discoveries")[0];
        Assert.Equal(50, found.GetProperty("failing").GetInt32());
        var box = found.GetProperty("boxes")[0];
        Assert.Equal(1, box.GetProperty("coverage").GetDouble());
        Assert.InRange(box.GetProperty("density").GetDouble(), 0.95, 1);
        var restriction = Assert.Single(box.GetProperty("restrictions").EnumerateArray());
        Assert.Equal("detention.informed-share", restriction.GetProperty("parameter").GetString());
        Assert.Equal(0.5, restriction.GetProperty("low").GetDouble(), 0.01);
    }

    [Theory]
    [InlineData("'checkpoint' is the base", "--scenario", "checkpoint")]
    [InlineData("there is no scenario 'dask'", "--scenario", "dask")]
    [InlineData("there is no outcome 'refuled'. Did you mean 'refouled'?", "--outcome", "refuled")]
    [InlineData("'departures' is neither good nor bad in itself", "--outcome", "departures")]
    [InlineData("--worse-than must be a number; 'NaN' is not", "--worse-than", "NaN")]
    [InlineData("--density must be a number above 0 and up to 1; '2' is not", "--density", "2")]
    public void What_cannot_be_discovered_is_reported(string complaint, params string[] options)
    {
        Sweep("{kind: latin-hypercube, size: 8}");

        Assert.Equal(ExitCode.BadInput, _program.RunStoring(["discover", Experiment, .. options]));
        Assert.Contains(complaint, _program.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Trajectories_cannot_be_used_for_discovery()
    {
        Sweep("{kind: morris, size: 6}");

        Assert.Equal(ExitCode.BadInput, _program.RunStoring("discover", Experiment, "--outcome", "detentions", "--worse-than", "1000"));
        Assert.Contains("trajectories repeat their values", _program.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_most_points_fail_a_density_selects_the_part_where_all_fail()
    {
        Sweep("{kind: latin-hypercube, size: 200}");
        var limit = Stored("detentions")
            .OrderBy(value => double.Parse(value, System.Globalization.CultureInfo.InvariantCulture))
            .ElementAt(39);

        using var json = Json("discover", "--outcome", "detentions", "--worse-than", limit, "--density", "1");

        var box = json.RootElement.GetProperty("discoveries")[0].GetProperty("boxes")[0];
        Assert.Equal(1, box.GetProperty("density").GetDouble());
        Assert.InRange(box.GetProperty("coverage").GetDouble(), 0.9, 1);
    }

    [Theory]
    [InlineData("sensitivity")]
    [InlineData("frontier")]
    [InlineData("discover")]
    public void A_missing_or_damaged_sweep_is_reported(string command)
    {
        Assert.Equal(ExitCode.BadInput, _program.Run(command, _folder["nowhere"]));
        Directory.CreateDirectory(_folder["damaged"]);
        File.WriteAllText(Path.Combine(_folder["damaged"], "results.sqlite"), "SQLite format 3 it is not");
        Assert.Equal(ExitCode.BadInput, _program.Run(command, _folder["damaged"]));

        var complaints = _program.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, complaints.Length);
        Assert.Contains("There is no store", complaints[0], StringComparison.Ordinal);
        Assert.Contains("not an SQLite file, or is damaged", complaints[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_sweep_says_what_it_did_and_where_it_is()
    {
        Sweep("{kind: grid, levels: 3}");
        Sweep("{kind: grid, levels: 3}");

        Assert.Contains("9 points of 2 parameters, 2 scenarios, 2 replicates: 36 runs.", _program.Output, StringComparison.Ordinal);
        Assert.Contains("36 were run in", _program.Output, StringComparison.Ordinal);
        Assert.Contains("0 were run in", _program.Output, StringComparison.Ordinal);
        Assert.Contains("36 were stored before.", _program.Output, StringComparison.Ordinal);
        Assert.Contains($"All results are in {Path.Combine("OUT", "fake")}.", _program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_experiment_is_refused_and_extended_on_request()
    {
        Sweep("{kind: sobol, size: 4}");

        Assert.Equal(ExitCode.BadInput, TrySweep("{kind: sobol, size: 8}"));
        Assert.Contains("contains another sweep", _program.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, TrySweep("{kind: sobol, size: 8}", "--extend"));
        Assert.Contains("16 were run in", _program.Output, StringComparison.Ordinal);
        Assert.Contains("16 were stored before.", _program.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--until must name an outcome", "--until", "refouled")]
    [InlineData("Did you mean 'refouled'?", "--until", "refuled: 5 %")]
    [InlineData("--most-replicates must be", "--most-replicates", "1")]
    public void Options_that_make_no_sense_are_reported(string complaint, params string[] options)
    {
        Assert.Equal(ExitCode.BadInput, TrySweep("{kind: sobol, size: 4}", options));
        Assert.Contains(complaint, _program.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_program.Out));
    }

    [Fact]
    public void Replicates_are_added_until_an_outcome_is_precise_enough()
    {
        Assert.Equal(ExitCode.Done, TrySweep("{kind: sobol, size: 2}", "--until", "detentions: 5 %", "--most-replicates", "20"));

        // The two policies have the same outcomes in the fake simulation; that could also mean that the outcome is
        // rare.
        Assert.Contains("20 replicates: 80 runs", _program.Output, StringComparison.Ordinal);
        Assert.Contains("has no width: the outcome never changed", _program.Output, StringComparison.Ordinal);
    }

    private string Experiment => _folder["fake.yaml"];

    private static string Scenario(string name) => Repository.File("scenarios", "first-steps", name + ".yaml");

    private void Sweep(string design) => Assert.Equal((ExitCode.Done, ""), (TrySweep(design), _program.Error));

    private int TrySweep(string design, params string[] options)
    {
        File.WriteAllText(
            Experiment,
            $$"""
            title: A fake sweep
            scenarios: ["{{Scenario("checkpoint")}}", "{{Scenario("desk")}}"]
            replicates: 2
            design: {{design}}
            parameters:
              detention: {informed-share: "uniform(0.2, 0.6)"}
              hazards: {remoteness-slope: prior}

            """);
        return _program.RunStoring(["sweep", Experiment, .. options]);
    }

    private IEnumerable<string> Stored(string outcome)
    {
        using var reader = Results.Sweeps.SweepReader.Open(Path.Combine(_program.Out, "fake", "results.sqlite"));
        var definition = reader.Definition()!;
        var values = reader.Outcome(definition, "desk", outcome, 2);
        return [.. Enumerable.Range(0, definition.PointCount).Select(point =>
            ((values[point] + values[point + definition.PointCount]) / 2)
                .ToString("R", System.Globalization.CultureInfo.InvariantCulture))];
    }

    private JsonDocument Json(string command, params string[] options)
    {
        var before = _program.Output.Length;
        Assert.Equal((ExitCode.Done, ""), (_program.RunStoring([command, Experiment, .. options, "--json"]), _program.Error));
        return JsonDocument.Parse(_program.Output[before..]);
    }

    private static double Index(JsonDocument json, string parameter, string index) => json.RootElement.GetProperty("indices")
        .EnumerateArray()
        .Single(figure => figure.GetProperty("quantity").GetString() == "desk"
            && figure.GetProperty("parameter").GetString() == parameter
            && figure.GetProperty("index").GetString() == index)
        .GetProperty("value").GetDouble();
}
