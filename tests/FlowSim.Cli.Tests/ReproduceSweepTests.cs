using System.Globalization;
using System.Text.Json;
using FlowSim.Cli.Serving;
using FlowSim.Fakes;
using FlowSim.Results.Sweeps;
using FlowSim.Results.Tables;
using Microsoft.Data.Sqlite;

namespace FlowSim.Cli;

/// <summary><c>reproduce</c> on the store of a sweep.</summary>
public sealed class ReproduceSweepTests(SweptWorld world) : IClassFixture<SweptWorld>, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CapturedProgram _program = ServedProgram.Real();

    public void Dispose()
    {
        _folder.Dispose();
        _program.Dispose();
    }

    [Fact]
    public void Every_run_of_a_sweep_is_reproduced_from_the_store_alone()
    {
        using var reader = SweepReader.Open(world.Store);
        Assert.Equal(SweptWorld.Runs, reader.LastRun());
        for (var run = 1; run <= SweptWorld.Runs; run++)
        {
            using var program = ServedProgram.Real();
            Assert.Equal(
                ExitCode.Done,
                program.Run("reproduce", world.Store, "--run", run.ToString(CultureInfo.InvariantCulture), "--json"));

            var answer = ServedProgram.Parse(program.Output);
            Assert.True(answer.GetProperty("equal").GetBoolean());
            Assert.Equal(HexText.Of(reader.Run(run)!.StateHash), answer.GetProperty("state_hash").GetProperty("now").GetString());
            Assert.Equal(0, answer.GetProperty("differences").GetArrayLength());
            Assert.Equal("", program.Error);
        }
    }

    [Fact]
    public void It_says_in_words_what_was_run()
    {
        using var reader = SweepReader.Open(world.Store);
        var id = HexText.Of(reader.Run(4)!.Id);

        Assert.Equal(ExitCode.Done, _program.Run("reproduce", Path.GetDirectoryName(world.Store)!, "--run", id.ToUpperInvariant()[..9]));

        Assert.Contains($"Run 4 of {world.Store} (id {id}): desk at point 1, replicate 0.", _program.Output, StringComparison.Ordinal);
        Assert.Contains("detention.informed-share = 0.75", _program.Output, StringComparison.Ordinal);
        Assert.Contains("seed 5 and 10 % of the parties", _program.Output, StringComparison.Ordinal);
        Assert.Contains("the run was reproduced", _program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Serving_gives_what_the_sweep_gave()
    {
        var answers = ServedProgram.Answers(
            _program,
            [ServedProgram.FirstSteps("checkpoint"), ServedProgram.FirstSteps("desk"), "--seed", "5", "--scale", "0.1"],
            """{"parameters": {"detention.informed-share": 0.25}, "replicates": 2}""",
            """{"parameters": {"detention.informed-share": 0.75}, "replicates": 2}""");

        using var reader = SweepReader.Open(world.Store);
        for (var run = 1; run <= SweptWorld.Runs; run++)
        {
            var stored = reader.Run(run)!;
            Assert.Equal(
                HexText.Of(stored.StateHash),
                answers[stored.Point].GetProperty("state_hashes").GetProperty(stored.Scenario)[stored.Replicate].GetString());
            Assert.All(reader.Outcomes(run), outcome => Assert.Equal(
                outcome.Value,
                answers[stored.Point].GetProperty("results")
                    .GetProperty(stored.Scenario)
                    .GetProperty(outcome.Key)
                    .GetProperty("values")[stored.Replicate]
                    is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : double.NaN));
        }
    }

    [Fact]
    public void A_changed_hash_or_outcome_in_the_store_is_found()
    {
        var store = Changed("""
            UPDATE runs SET state_hash = '0123456789abcdef' WHERE run = 3;
            UPDATE outcomes SET value = value + 1 WHERE run = 3 AND outcome = 'departures';
            DELETE FROM outcomes WHERE run = 3 AND outcome = 'refouled';
            INSERT INTO outcomes VALUES (3, 'an_outcome_of_old', 7);
            """);

        Assert.Equal(ExitCode.BadInput, _program.Run("reproduce", store, "--run", "3"));

        Assert.Contains("The run was not reproduced: 3 outcomes differ.", _program.Output, StringComparison.Ordinal);
        Assert.Contains("stored 0123456789abcdef", _program.Output, StringComparison.Ordinal);
        Assert.Contains("The same version made it", _program.Output, StringComparison.Ordinal);
        Assert.Matches("an_outcome_of_old +7 +unknown", _program.Output);
        Assert.Matches("refouled +unknown +[0-9]", _program.Output);
        Assert.Equal("", _program.Error);
    }

    [Fact]
    public void A_run_of_another_version_may_differ()
    {
        var store = Changed("UPDATE definitions SET version = '0.0.1', \"commit\" = NULL; UPDATE runs SET state_hash = '0000000000000001'");

        Assert.Equal(ExitCode.BadInput, _program.Run("reproduce", store, "--run", "1"));

        Assert.Contains("It was made by version 0.0.1 and this is version", _program.Output, StringComparison.Ordinal);
        Assert.Contains("another version may give different results", _program.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("987654321", "no run has the number 987654321 or an id that begins with it; the last run in the store has the number 8.")]
    [InlineData("0123456789abcdef0", "'0123456789abcdef0' is neither")]
    [InlineData("last", "'last' is neither")]
    [InlineData("", "'' is neither")]
    [InlineData("99999999999999999999", "is neither")]
    public void A_missing_run_is_reported(string run, string reported)
    {
        Assert.Equal(ExitCode.BadInput, _program.Run("reproduce", world.Store, "--run", run));

        Assert.Contains(reported, _program.Error, StringComparison.Ordinal);
        Assert.Equal("", _program.Output);
    }

    [Fact]
    public void An_ambiguous_id_prefix_is_refused()
    {
        var store = Changed("UPDATE runs SET id = 'abc' || substr(id, 4)");

        Assert.Equal(ExitCode.BadInput, _program.Run("reproduce", store, "--run", "abc"));

        Assert.Contains("8 runs have an id that begins with abc: ", _program.Error, StringComparison.Ordinal);
        Assert.Contains(" and others. Give more of the id, or the number.", _program.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_must_be_named()
    {
        Assert.Equal(ExitCode.BadInput, _program.Run("reproduce", world.Store));
        Assert.Equal(ExitCode.BadInput, _program.Run("reproduce", world.Store, "--run", "1", "--replicate", "0"));

        Assert.Contains("select a run of a sweep with --run only", _program.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE scenarios SET source = 'from: nowhere'", "cannot read the stored scenario")]
    [InlineData("UPDATE scenarios SET places = NULL", "The store has no corridor")]
    [InlineData(
        "UPDATE scenarios SET scenario = '../' || scenario; UPDATE runs SET scenario = '../' || scenario",
        "which is not a valid name")]
    [InlineData("UPDATE scenarios SET scenario_hash = 'what?'", "is damaged")]
    [InlineData("UPDATE scenarios SET period_from = 'once'", "is damaged")]
    [InlineData("UPDATE runs SET state_hash = 'what?'", "is damaged")]
    [InlineData("UPDATE runs SET definition = 7", "no run has the number 1")]
    [InlineData("UPDATE definitions SET seed = '-1'", "is damaged")]
    [InlineData("UPDATE definitions SET sample_share = 0", "is damaged")]
    [InlineData("UPDATE runs SET replicate = -run", "is damaged")]
    [InlineData(
        "UPDATE parameters SET path = 'detention.none'; UPDATE factors SET path = 'detention.none'",
        "There is no parameter 'detention.none'")]
    [InlineData("DROP TABLE outcomes", "is damaged")]
    [InlineData("DROP TABLE runs", "is damaged")]
    [InlineData("PRAGMA user_version = 99", "has schema 99")]
    [InlineData("PRAGMA application_id = 7", "is not a store of flowsim")]
    public void An_inconsistent_store_is_reported_and_nothing_else_happens(string change, string reported)
    {
        var store = Changed(change);

        Assert.Equal(ExitCode.BadInput, _program.Run("reproduce", store, "--run", "1"));

        Assert.Contains(reported, _program.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("internal failure", _program.Error, StringComparison.Ordinal);
        Assert.Equal("", _program.Output);
    }

    [Fact]
    public void A_file_with_overwritten_pages_is_reported()
    {
        var bytes = File.ReadAllBytes(world.Store);
        bytes.AsSpan(4096).Fill(0xA5);
        File.WriteAllBytes(_folder["broken.sqlite"], bytes);

        Assert.Equal(ExitCode.BadInput, _program.Run("reproduce", _folder["broken.sqlite"], "--run", "1"));

        Assert.Contains("damaged", _program.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("internal failure", _program.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_file_is_reported()
    {
        var bytes = File.ReadAllBytes(world.Store);
        File.WriteAllBytes(_folder["half.sqlite"], bytes[..(bytes.Length / 2)]);

        Assert.Equal(ExitCode.BadInput, _program.Run("reproduce", _folder["half.sqlite"], "--run", "1"));

        Assert.DoesNotContain("internal failure", _program.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_results_is_reported()
    {
        Assert.Equal(ExitCode.BadInput, _program.Run("reproduce", _folder.Path, "--run", "1"));

        Assert.Contains("There is no store", _program.Error, StringComparison.Ordinal);
    }

    /// <summary>A copy of the store with a change.</summary>
    private string Changed(string sql)
    {
        var path = _folder["changed.sqlite"];
        File.Copy(world.Store, path);
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every caller passes a literal.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
        return path;
    }
}
