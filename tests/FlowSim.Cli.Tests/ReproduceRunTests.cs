using FlowSim.Cli.Serving;
using FlowSim.Fakes;
using Microsoft.Data.Sqlite;

namespace FlowSim.Cli;

/// <summary><c>reproduce</c> on the results of <c>run</c> and <c>compare</c>.</summary>
public sealed class ReproduceRunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CapturedProgram _program = ServedProgram.Real();

    public void Dispose()
    {
        _folder.Dispose();
        _program.Dispose();
    }

    [Fact]
    public void Any_replicate_of_any_scenario_is_reproduced_with_the_settings_it_had()
    {
        var results = Compared("--set", "detention.informed-share=uniform(0.2, 0.9)", "--seed", "18446744073709551615");

        foreach (var (scenario, replicate) in new[] { ("checkpoint", "0"), ("desk", "2") })
        {
            using var program = ServedProgram.Real();
            Assert.Equal(ExitCode.Done, program.Run("reproduce", results, "--scenario", scenario, "--replicate", replicate));

            Assert.Contains(
                $"{scenario} of {Path.Combine(results, "results.sqlite")}, replicate {replicate}.",
                program.Output,
                StringComparison.Ordinal);
            Assert.Contains(
                "which has not changed, with detention.informed-share=uniform(0.2, 0.9).",
                program.Output,
                StringComparison.Ordinal);
            Assert.Contains("seed 18446744073709551615 and 10 % of the parties", program.Output, StringComparison.Ordinal);
            Assert.Contains("the run was reproduced", program.Output, StringComparison.Ordinal);
            Assert.Equal("", program.Error);
        }
    }

    [Fact]
    public void Json_has_the_hashes_and_no_run_number()
    {
        var results = Compared();

        Assert.Equal(ExitCode.Done, _program.Run("reproduce", results, "--scenario", "desk", "--replicate", "1", "--json"));

        var answer = ServedProgram.Parse(_program.Output);
        Assert.Equal("null", answer.GetProperty("run").GetRawText());
        Assert.Equal(
            answer.GetProperty("state_hash").GetProperty("stored").GetString(),
            answer.GetProperty("state_hash").GetProperty("now").GetString());
        Assert.True(answer.GetProperty("equal").GetBoolean());
    }

    [Fact]
    public void A_store_that_was_changed_is_found()
    {
        var results = Compared();
        Change(results, "UPDATE outcomes SET value = 17.25 WHERE outcome = 'refouled'");

        Assert.Equal(ExitCode.BadInput, _program.Run("reproduce", results, "--scenario", "desk", "--replicate", "1"));

        Assert.Matches("refouled +17.25 +[0-9]", _program.Output);
        Assert.Contains("The run was not reproduced: one outcome differs.", _program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scenario_that_has_changed_since_is_reported()
    {
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(ServedProgram.FirstSteps("desk"))!))
        {
            File.Copy(file, _folder[Path.GetFileName(file)]);
        }

        using var before = ServedProgram.Real();
        Assert.Equal(ExitCode.Done, before.RunStoring("run", _folder["desk.yaml"], "--scale", "0.1", "--replicates", "1"));
        File.AppendAllText(_folder["checkpoint.yaml"], "\n# A comment makes another file.\n");
        var results = Directory.GetDirectories(before.Out).Single();

        Assert.Equal(ExitCode.BadInput, _program.Run("reproduce", results));

        Assert.Contains("or a file that it reads has changed since the run", _program.Error, StringComparison.Ordinal);
        File.Delete(_folder["desk.yaml"]);
        using var after = ServedProgram.Real();
        Assert.Equal(ExitCode.BadInput, after.Run("reproduce", results));
        Assert.Contains("paths are relative to the folder in which the run was started", after.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--replicate 0", "the store contains several scenarios; choose one with --scenario: checkpoint, desk.")]
    [InlineData("--scenario none --replicate 0", "the store contains no scenario 'none'; it contains checkpoint, desk.")]
    [InlineData("--scenario desk", "the store contains several replicates; choose one with --replicate, from 0 to 2.")]
    [InlineData("--scenario desk --replicate 3", "there is no replicate 3; the store contains replicates 0 to 2.")]
    [InlineData("--scenario desk --replicate -1", "--replicate must be a whole number, 0 or more; '-1' is not.")]
    [InlineData("--run 1", "have no numbered runs; select one with --scenario and --replicate.")]
    public void A_run_that_is_not_in_the_store_is_reported(string options, string reported)
    {
        var results = Compared();

        Assert.Equal(ExitCode.BadInput, _program.Run(["reproduce", results, .. options.Split(' ')]));

        Assert.Contains(reported, _program.Error, StringComparison.Ordinal);
        Assert.Equal("", _program.Output);
    }

    [Theory]
    [InlineData("PRAGMA user_version = 2", "has schema 2; this program reads schema 7. Run the command that made it again.")]
    [InlineData("UPDATE run SET settings = 'what?'", "is damaged")]
    [InlineData("UPDATE run SET settings = NULL", "is damaged")]
    [InlineData("DELETE FROM run", "is damaged")]
    [InlineData("DELETE FROM replicates", "is damaged")]
    [InlineData("UPDATE run SET seed = 'x'", "is damaged")]
    [InlineData("UPDATE run SET sample_share = 2", "is damaged")]
    [InlineData("UPDATE scenarios SET content_hash = 'x'", "is damaged")]
    [InlineData("DROP TABLE outcomes", "is damaged")]
    public void An_inconsistent_store_is_reported(string change, string reported)
    {
        var results = Compared();
        Change(results, change);

        Assert.Equal(ExitCode.BadInput, _program.Run("reproduce", results, "--scenario", "desk", "--replicate", "1"));

        Assert.Contains(reported, _program.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("internal failure", _program.Error, StringComparison.Ordinal);
    }

    private string Compared(params string[] options)
    {
        using var program = ServedProgram.Real();
        var code = program.Run(
        [
            "compare", ServedProgram.FirstSteps("checkpoint"), ServedProgram.FirstSteps("desk"), "--scale", "0.1", "--replicates", "3",
            "--out", _folder["out"], .. options,
        ]);
        Assert.True(code == ExitCode.Done, program.Error);
        return Directory.GetDirectories(_folder["out"]).Single();
    }

    private static void Change(string results, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(results, "results.sqlite")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every caller passes a literal.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
