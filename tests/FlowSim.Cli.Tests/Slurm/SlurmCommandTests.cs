using System.Diagnostics;
using FlowSim.Cli.Execution;
using FlowSim.Fakes;

namespace FlowSim.Cli.Slurm;

/// <summary><c>flowsim slurm</c> with a fake Slurm that only records what it is asked to do.</summary>
public sealed class SlurmCommandTests : IDisposable
{
    private readonly CapturedProgram _program = new();
    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _asked = [];

    public SlurmCommandTests()
    {
        _program.Context = _program.Context with { OwnCommand = ["/opt/dot net/dotnet", "flowsim.dll"], Launch = Launch };
        File.WriteAllText(
            _folder["steps.yaml"],
            $$"""
            title: A sweep of the tutorial
            scenarios: ["{{Repository.File("scenarios", "first-steps", "checkpoint.yaml")}}"]
            replicates: 3
            design: {kind: list}
            parameters:
              detention: {informed-share: [0.1, 0.2, 0.3, 0.4, 0.5]}

            """);
    }

    /// <summary>The answer of the fake to the submission of a script.</summary>
    private Func<string, ProcessResult?> Answer { get; set; } = script =>
        new ProcessResult(0, script == "array.sh" ? "41;cluster\n" : "42\n", "");

    private string Scripts => Path.Combine(_program.Out, "steps", "slurm");

    public void Dispose()
    {
        _program.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void An_array_is_submitted_with_a_collector_that_runs_however_it_ends()
    {
        Assert.Equal(ExitCode.Done, Run("--tasks", "4"));

        Assert.Equal(
            [$"--parsable {Scripts}/array.sh", $"--parsable --dependency=afterany:41 {Scripts}/collect.sh 1"], _asked);
        Assert.Contains(
            "15 trials of steps were submitted in 4 tasks as job 41; job 42 collects the results.",
            _program.Output,
            StringComparison.Ordinal);
        Assert.Contains(
            "'flowsim status OUT/steps' shows their progress; 'scancel 41 42' cancels them.",
            _program.Output,
            StringComparison.Ordinal);
        Assert.Equal("", _program.Error);
        Assert.True(Directory.Exists(Path.Combine(Scripts, "log")));
    }

    [Fact]
    public void The_scripts_contain_what_was_requested()
    {
        Run(
            "--tasks", "4", "--threads", "2", "--time", "1:00:00", "--partition", "long", "--sbatch-option", "mem=4G",
            "--sbatch-option=--account=a b", "--set", "hazards.remoteness-slope=1.5", "--attempts", "7");

        var array = File.ReadAllText(Path.Combine(Scripts, "array.sh"));
        var collector = File.ReadAllText(Path.Combine(Scripts, "collect.sh"));
        string[] options =
        [
            "--job-name=flowsim-steps", "--array=1-4", "--cpus-per-task=2", "--requeue", $"--output={Scripts}/log/%A-%a.txt",
            "--signal=B:USR1@120", "--time=1:00:00", "--partition=long", "--mem=4G",
        ];
        Assert.All(options, option => Assert.Contains($"\n#SBATCH {option}\n", array, StringComparison.Ordinal));
        Assert.Contains("\n#SBATCH \"--account=a b\"\n", array, StringComparison.Ordinal);
        Assert.Contains(
            $"\n'/opt/dot net/dotnet' flowsim.dll sweep {_folder["steps.yaml"]} --threads 2 --out {_program.Out} "
            + "--set hazards.remoteness-slope=1.5 --shard \"$SLURM_ARRAY_TASK_ID/4\" &\n",
            array,
            StringComparison.Ordinal);
        Assert.Contains("scontrol requeue", array, StringComparison.Ordinal);
        Assert.Contains("\n#SBATCH --mem=4G\n", collector, StringComparison.Ordinal);
        Assert.DoesNotContain("--array=", collector, StringComparison.Ordinal);
        Assert.Contains("attempt >= 7", collector, StringComparison.Ordinal);
        Assert.Contains("--dependency=\"afterany:${array%%;*}\"", collector, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shell_understands_the_scripts()
    {
        Run("--set", "hazards.remoteness-slope=1.5");

        foreach (var script in Directory.GetFiles(Scripts))
        {
            using var shell = ProgramProcess.StartOther("bash", _folder.Path, takesInput: false, "-n", script);
            Assert.Equal((0, "", ""), ProgramProcess.Finish(shell));
        }
    }

    [Fact]
    public void An_array_has_no_more_tasks_than_trials()
    {
        Run();

        Assert.Contains("#SBATCH --array=1-15\n", File.ReadAllText(Path.Combine(Scripts, "array.sh")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_only_writes()
    {
        Answer = _ => throw new UnreachableException();
        _program.Context = _program.Context with { Launch = (_, _) => throw new UnreachableException() };

        Assert.Equal(ExitCode.Done, Run("--dry-run"));

        Assert.Contains("Nothing was submitted.", _program.Output, StringComparison.Ordinal);
        Assert.Equal(["array.sh", "collect.sh"], Directory.GetFiles(Scripts).Select(Path.GetFileName).Order());
        Assert.False(Directory.Exists(Path.Combine(_program.Out, "steps", "parts")));
    }

    [Fact]
    public void Without_slurm_it_says_where_to_run_it()
    {
        _program.Context = _program.Context with { Launch = (_, _) => null };

        Assert.Equal(ExitCode.BadInput, Run());

        Assert.Contains("'sbatch' was not found. Run this command where jobs are submitted", _program.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_program.Out));
    }

    [Fact]
    public void A_refusal_by_slurm_is_passed_on()
    {
        Answer = _ => new ProcessResult(1, "", "sbatch: error: invalid partition specified: nowhere\n");

        Assert.Equal(ExitCode.BadInput, Run("--partition", "nowhere"));

        Assert.Contains(
            "sbatch rejected the job: sbatch: error: invalid partition specified: nowhere\n",
            _program.Error,
            StringComparison.Ordinal);
        Assert.Single(_asked);
    }

    [Fact]
    public void An_array_without_a_collector_is_reported()
    {
        Answer = script => script == "array.sh" ? new ProcessResult(0, "41\n", "") : new ProcessResult(1, "", "no more jobs");

        Assert.Equal(ExitCode.BadInput, Run());

        Assert.Contains(
            "the array was submitted as job 41, but the job that collects its results was not",
            _program.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_changes_after_submission_is_noticed()
    {
        Run("--tasks", "2");
        File.WriteAllText(
            _folder["steps.yaml"], File.ReadAllText(_folder["steps.yaml"]).Replace("0.5]", "0.6]", StringComparison.Ordinal));

        Assert.Equal(ExitCode.BadInput, _program.RunStoring("sweep", _folder["steps.yaml"], "--shard", "1/2"));

        Assert.Contains("contains another sweep: the values of the points differ", _program.Error, StringComparison.Ordinal);
    }

    private int Run(params string[] options) => _program.RunStoring(["slurm", _folder["steps.yaml"], .. options]);

    private ProcessResult? Launch(string program, IReadOnlyList<string> arguments)
    {
        Assert.Equal("sbatch", program);
        if (arguments is ["--version"])
        {
            return new ProcessResult(0, "slurm 22.05.8\n", "");
        }

        _asked.Add(string.Join(' ', arguments));
        return Answer(Path.GetFileName(arguments.First(argument => argument.EndsWith(".sh", StringComparison.Ordinal))));
    }
}
