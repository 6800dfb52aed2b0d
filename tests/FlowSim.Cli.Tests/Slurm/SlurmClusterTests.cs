using System.Diagnostics;
using System.Text.RegularExpressions;
using FlowSim.Fakes;

namespace FlowSim.Cli.Slurm;

/// <summary>A sweep on a real Slurm cluster of two nodes on this machine, started and stopped by the test.</summary>
[Collection(SlurmCollection.Name)]
[Trait("Category", "Program")]
public sealed partial class SlurmClusterTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(150);
    private readonly TemporaryFolder _folder = new();

    private string Cluster => _folder["slurm"];

    private string Results => Path.Combine(_folder["out"], "steps");

    public void Dispose()
    {
        if (Directory.Exists(Cluster))
        {
            Script("down", Cluster);
        }

        _folder.Dispose();
    }

    [SlurmFact]
    public void A_sweep_survives_a_node_that_dies_and_a_task_that_is_cancelled()
    {
        Assert.Empty(SlurmFactAttribute.Missing());
        WriteExperiment();
        Assert.Equal("", Script("up", Cluster, "2"));

        var submitted = Jobs().Match(Flowsim("slurm", _folder["steps.yaml"], "--tasks", "5", "--out", _folder["out"]));
        Assert.True(submitted.Success);
        var array = submitted.Groups[1].Value;
        Slurm("scancel", $"{array}_5");
        var victim = KillNodeAtItsSecondTask();
        Await("the jobs to end", () => Slurm("squeue", "-h").Length == 0);

        // The task of the dead node ran again, the cancelled task was submitted again, and a collector merged the
        // parts.
        Assert.Matches(@"Restarts=[1-9]", Slurm("scontrol", "show", "job", victim));
        Assert.Contains(
            Directory.GetFiles(Path.Combine(Results, "slurm", "log"), "collect-*"),
            log => File.ReadAllText(log).Contains("Submitted the array again", StringComparison.Ordinal));
        Flowsim("sweep", _folder["steps.yaml"], "--out", _folder["plain"]);
        Flowsim("merge", Path.Combine(_folder["plain"], "steps"), "--complete");
        foreach (var file in new[] { "results.sqlite", "runs.csv", "outcomes.csv", "parameters.csv" })
        {
            var expected = File.ReadAllBytes(Path.Combine(_folder["plain"], "steps", file));
            Assert.True(expected.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(Results, file))), $"{file} differs");
        }
    }

    [GeneratedRegex(@"as job (\d+); job (\d+) collects")]
    private static partial Regex Jobs();

    private void WriteExperiment() => File.WriteAllText(
        _folder["steps.yaml"],
        $$"""
        title: A sweep of the tutorial
        scenarios: ["{{Repository.File("scenarios", "first-steps", "checkpoint.yaml")}}"]
        replicates: 6
        keep: [legs]
        design: {kind: sobol, size: 32}
        parameters:
          detention: {informed-share: prior}

        """);

    /// <summary>
    /// When a node runs its second task, other tasks have published trials and this one has just started: the sweep is
    /// half-way.
    /// </summary>
    private string KillNodeAtItsSecondTask()
    {
        var first = "";
        var second = "";
        Await("a task on the second node", () => (first = TaskOfSecondNode()).Length > 0);
        Await("another task there", () => (second = TaskOfSecondNode()).Length > 0 && second != first);
        Thread.Sleep(300);
        Assert.Equal("", Script("kill", Cluster, "n2"));
        return second;
    }

    private string TaskOfSecondNode() => Slurm("squeue", "-h", "-w", "n2", "-t", "R", "-o", "%A").Trim();

    private static void Await(string what, Func<bool> isSo)
    {
        var waited = Stopwatch.StartNew();
        while (!isSo())
        {
            Assert.True(waited.Elapsed < Patience, $"waited in vain for {what}");
            Thread.Sleep(50);
        }
    }

    private string Script(params string[] arguments) => Answer("bash", [Repository.File("tests", "slurm", "cluster.sh"), .. arguments]);

    private string Flowsim(params string[] arguments) => Answer("dotnet", [ProgramProcess.Path, .. arguments]);

    private string Slurm(string program, params string[] arguments) => Answer(program, arguments);

    private string Answer(string program, IEnumerable<string> arguments)
    {
        var cluster = $"SLURM_CONF={Path.Combine(Cluster, "slurm.conf")}";
        using var process = ProgramProcess.StartOther("env", _folder.Path, takesInput: false, [cluster, program, .. arguments]);
        var (code, output, error) = ProgramProcess.Finish(process);
        Assert.True(code == 0, $"{program} ended with {code}: {error}");
        return output;
    }
}
