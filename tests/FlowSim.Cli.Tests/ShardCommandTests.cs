using System.Text.Json;
using FlowSim.Fakes;

namespace FlowSim.Cli;

/// <summary>
/// Running shards, their status and their merging, in this process, with scenarios of the tutorial and a fake
/// simulation.
/// </summary>
public sealed class ShardCommandTests : IDisposable
{
    private readonly CapturedProgram _program = new();
    private readonly TemporaryFolder _folder = new();

    public ShardCommandTests()
    {
        _program.Context = _program.Context with { Variable = _ => null };
        File.WriteAllText(
            Experiment,
            $$"""
            title: A sweep of the tutorial
            scenarios: ["{{Scenario("checkpoint")}}", "{{Scenario("desk")}}"]
            replicates: 2
            design: {kind: list}
            parameters:
              detention: {informed-share: [0.1, 0.2, 0.3, 0.4, 0.5]}

            """);
    }

    private string Experiment => _folder["steps.yaml"];

    private string Folder => Path.Combine(_program.Out, "steps");

    public void Dispose()
    {
        _program.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_shard_says_what_it_ran_and_how_to_merge()
    {
        Assert.Equal(ExitCode.Done, Shard("2/3"));

        Assert.Matches(@"Shard 2/3 has 6 of 20 runs\.\n6 were run in .*\.\n", _program.Output);
        Assert.Contains("'flowsim merge OUT/steps' combines all shards", _program.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(Folder, "results.sqlite")));
    }

    [Fact]
    public void The_position_comes_from_the_environment()
    {
        _program.Context = _program.Context with { Variable = name => name == "JOB_COMPLETION_INDEX" ? "1" : null };

        Assert.Equal(ExitCode.Done, Shard("auto/3", "--json"));

        using var document = JsonDocument.Parse(_program.Output);
        Assert.Equal((2, 3, 6), (Number(document, "shard"), Number(document, "shards"), Number(document, "runs_done")));
    }

    [Theory]
    [InlineData("--shard 4/3", "--shard must be a position such as 3/20")]
    [InlineData("--shard auto", "--shard auto found no position")]
    [InlineData("--shard 1/3 --extend", "it cannot be combined with --extend")]
    [InlineData("--shard 1/3 --until detentions:5%", "it cannot be combined with --until")]
    public void A_shard_that_cannot_be_run_is_reported(string options, string complaint)
    {
        Assert.Equal(ExitCode.BadInput, _program.RunStoring(["sweep", Experiment, .. options.Split(' ')]));

        Assert.Contains(complaint, _program.Error, StringComparison.Ordinal);
        Assert.Single(_program.Error.TrimEnd().Split('\n'));
        Assert.False(Directory.Exists(_program.Out));
    }

    [Fact]
    public void Status_shows_what_is_done_failed_and_left()
    {
        _program.Context = _program.Context with
        {
            Runner = (scenario, options, days, cancellation) =>
                options.Replicate == 1
                    ? throw new InvalidOperationException("it failed")
                    : FakeRun.Execute(scenario, options, days, cancellation),
        };
        Assert.Equal(ExitCode.InternalFailure, Shard("1/3"));
        Assert.Contains(
            "2 of 4 trials failed; first point 1, replicate 1: it failed. Run the same command to retry them.",
            _program.Error,
            StringComparison.Ordinal);

        using var document = Json("status", Folder);

        Assert.Equal((10, 2, 2, 6), Counts(document, "trials"));
        Assert.Equal((20, 4, 4, 12), Counts(document, "runs"));
        Assert.Equal(4, Number(document, "unmerged_runs"));
        Assert.Equal("point 1, replicate 1: it failed", document.RootElement.GetProperty("failure").GetString());
    }

    [Fact]
    public void Status_shows_the_same_as_text()
    {
        Shard("1/2");

        Assert.Equal(ExitCode.Done, _program.Run("status", Folder));

        Assert.Matches(@"done +failed +left\n", _program.Output);
        Assert.Matches(@"trials +5 +0 +5\n", _program.Output);
        Assert.Matches(@"runs +10 +0 +10\n", _program.Output);
        Assert.Contains(
            "10 finished runs are only in parts; 'flowsim merge OUT/steps' adds them.",
            _program.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Status_of_a_plain_sweep_is_that_of_its_store()
    {
        Assert.Equal(ExitCode.Done, _program.RunStoring("sweep", Experiment));

        using var document = Json("status", Path.Combine(Folder, "results.sqlite"), "--complete");

        Assert.Equal((20, 20, 0, 0), Counts(document, "runs"));
        Assert.Equal(0, Number(document, "unmerged_runs"));
    }

    [Fact]
    public void Merging_says_what_is_missing_and_merges_the_rest()
    {
        Shard("1/2");

        Assert.Equal(ExitCode.Done, _program.Run("merge", Folder));

        Assert.Contains("flowsim: 10 of 20 runs are missing. These results are not complete.\n", _program.Error, StringComparison.Ordinal);
        Assert.Contains("The merged results are in OUT/steps.", _program.Output, StringComparison.Ordinal);
        Assert.Equal(11, File.ReadAllLines(Path.Combine(Folder, "runs.csv")).Length);
        Assert.Contains("\"runs_done\": 10", File.ReadAllText(Path.Combine(Folder, "manifest.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Complete_results_can_be_required()
    {
        Shard("1/2");
        Assert.Equal(ExitCode.BadInput, _program.Run("merge", Folder, "--complete"));
        Assert.Equal(ExitCode.BadInput, _program.Run("status", Folder, "--complete"));
        Assert.Contains("10 of 20 runs are missing. Nothing was merged.", _program.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(Folder, "results.sqlite")));
        Shard("2/2");

        Assert.Equal(ExitCode.Done, _program.Run("status", Folder, "--complete"));
        using var document = Json("merge", Folder, "--complete");

        Assert.Equal((20, 20, 0, 0), Counts(document, "runs"));
        Assert.Equal(21, File.ReadAllLines(Path.Combine(Folder, "runs.csv")).Length);
    }

    [Theory]
    [InlineData("status")]
    [InlineData("merge")]
    public void A_folder_without_a_sweep_is_reported(string command)
    {
        Assert.Equal(ExitCode.BadInput, _program.Run(command, _folder["none"]));

        Assert.Contains("is not the folder of a sweep", _program.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["none"]));
    }

    [Theory]
    [InlineData("merge")]
    [InlineData("status")]
    [InlineData("slurm")]
    public void The_commands_have_help(string command)
    {
        Assert.Equal(ExitCode.Done, _program.Run(command, "--help"));

        Assert.Contains("Usage:", _program.Output, StringComparison.Ordinal);
    }

    private static string Scenario(string name) => Repository.File("scenarios", "first-steps", name + ".yaml");

    private static long Number(JsonDocument document, string property) => document.RootElement.GetProperty(property).GetInt64();

    private static (long All, long Done, long Failed, long Left) Counts(JsonDocument document, string what)
    {
        var counts = document.RootElement.GetProperty(what);
        return (Count("all"), Count("done"), Count("failed"), Count("left"));

        long Count(string name) => counts.GetProperty(name).GetInt64();
    }

    private int Shard(string position, params string[] options) =>
        _program.RunStoring(["sweep", Experiment, "--shard", position, .. options]);

    private JsonDocument Json(params string[] arguments)
    {
        var before = _program.Output.Length;
        Assert.Equal(ExitCode.Done, _program.Run([.. arguments, "--json"]));
        return JsonDocument.Parse(_program.Output[before..]);
    }
}
