using System.Diagnostics;
using FlowSim.Fakes;
using FlowSim.Results.Sweeps;

namespace FlowSim.Cli;

/// <summary>Shards in separate processes, with the scenarios of the tutorial.</summary>
[Trait("Category", "Program")]
public sealed class ShardProcessTests : IDisposable
{
    private const int Trials = 240;
    private readonly TemporaryFolder _folder = new();

    public ShardProcessTests() => File.WriteAllText(
        _folder["steps.yaml"],
        $$"""
        title: A sweep of the tutorial
        scenarios: ["{{Scenario("checkpoint")}}", "{{Scenario("desk")}}"]
        replicates: 10
        scale: 0.1
        keep: [monthly]
        design: {kind: sobol, size: 24}
        parameters:
          detention: {informed-share: prior}
          hazards: {remoteness-slope: prior}

        """);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Killed_and_started_again_they_give_the_same_as_a_plain_sweep()
    {
        foreach (var shard in new[] { "1/2", "2/2" })
        {
            var before = Stored("killed");
            using var process = Start("killed", "--shard", shard, "--threads", shard == "1/2" ? "1" : "2");
            ProgramProcess.WaitUntil(process, () => Stored("killed") > before);
            Assert.False(process.HasExited, "the shard was through before it was killed");
            process.Kill();
            process.WaitForExit();
            Assert.InRange(Stored("killed"), before + 1, before + (Trials / 2) - 1);
        }

        // Other shards run the remaining trials.
        var ends = new[] { "3/3", "1/3", "2/3" }.Select(shard => Start("killed", "--shard", shard, "--threads", "2")).ToList();
        Assert.All(ends, process => Assert.Equal((ExitCode.Done, ""), Ending(process)));
        foreach (var (code, _, error) in new[] { ProgramHere.Run(Sweep("plain")), Merge("killed"), Merge("plain") })
        {
            Assert.Equal((ExitCode.Done, ""), (code, error));
        }

        foreach (var file in new[] { "results.sqlite", "runs.csv", "outcomes.csv", "monthly.csv", "parameters.csv" })
        {
            Assert.True(File.ReadAllBytes(Result("plain", file)).AsSpan().SequenceEqual(File.ReadAllBytes(Result("killed", file))), file);
        }
    }

    [SignalFact]
    public void Terminated_a_shard_publishes_the_trials_that_had_begun()
    {
        using var process = Start("drained", "--shard", "1/1", "--threads", "1");
        ProgramProcess.WaitUntil(process, () => Stored("drained") > 0);
        ProgramProcess.Signal(process, "-TERM");

        var (code, output, error) = ProgramProcess.Finish(process);

        Assert.Equal(ExitCode.Interrupted, code);
        Assert.Contains("the same command continues from there", error, StringComparison.Ordinal);
        var stored = Stored("drained");
        Assert.Contains($"{2 * stored} were run", output, StringComparison.Ordinal);
        Assert.InRange(stored, 1, Trials - 1);
        Assert.DoesNotContain(Directory.GetFiles(Parts("drained")), file => file.EndsWith(".partial", StringComparison.Ordinal));
    }

    [Fact]
    public void The_store_of_a_plain_sweep_that_was_killed_is_merged_with_its_log()
    {
        using var process = Start("log", "--threads", "1");
        ProgramProcess.WaitUntil(process, () => File.Exists(Result("log", "results.sqlite-wal")) && StoredRuns() >= 20);
        Assert.False(process.HasExited);
        process.Kill();
        process.WaitForExit();
        var runs = StoredRuns();

        var (code, output, error) = Merge("log");

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains($"{(2 * Trials) - runs:N0} of {2 * Trials:N0} runs are missing", error, StringComparison.Ordinal);
        Assert.Contains("The merged results are in", output, StringComparison.Ordinal);
        Assert.Equal(runs, StoredRuns());
        Assert.False(File.Exists(Result("log", "results.sqlite-wal")));

        long StoredRuns()
        {
            try
            {
                using var reader = SweepReader.Open(Result("log", "results.sqlite"));
                return reader.RunCount();
            }
            catch (Exception exception) when (exception is InvalidDataException or Microsoft.Data.Sqlite.SqliteException)
            {
                return 0; // The file is being created.
            }
        }
    }

    private static string Scenario(string name) => Repository.File("scenarios", "first-steps", name + ".yaml");

    private static (int Code, string Error) Ending(Process process)
    {
        using (process)
        {
            var (code, _, error) = ProgramProcess.Finish(process);
            return (code, error);
        }
    }

    private string Result(string name, string file) => Path.Combine(_folder[name], "steps", file);

    private string Parts(string name) => Result(name, "parts");

    private int Stored(string name) => new SweepParts(Parts(name)).TrialNumbers().Count;

    private string[] Sweep(string name, params string[] options) =>
        ["sweep", _folder["steps.yaml"], "--out", _folder[name], .. options];

    private Process Start(string name, params string[] options) =>
        ProgramProcess.Start(AppContext.BaseDirectory, Sweep(name, options));

    private (int Code, string Output, string Error) Merge(string name) =>
        ProgramHere.Run("merge", Path.Combine(_folder[name], "steps"));
}
