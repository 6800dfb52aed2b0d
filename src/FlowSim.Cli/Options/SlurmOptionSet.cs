using System.CommandLine;
using System.Globalization;

namespace FlowSim.Cli.Options;

/// <summary>The options of <c>slurm</c>.</summary>
internal sealed class SlurmOptionSet
{
    private const int MaxTasks = 100_000;
    private const int MaxAttempts = 100;

    /// <summary>The number of tasks.</summary>
    public Option<int> Tasks { get; } = NumberOption.Create(
        "--tasks",
        "Tasks of the job array; each runs its share of the trials",
        $"a whole number from 1 to {MaxTasks.ToString(CultureInfo.InvariantCulture)}",
        value => value is >= 1 and <= MaxTasks,
        20);

    /// <summary>Threads per task.</summary>
    public Option<int> Threads { get; } = NumberOption.Create(
        "--threads",
        "Threads and processors of each task",
        "a whole number from 1 to 1024",
        value => value is >= 1 and <= 1024,
        1);

    /// <summary>Settings that override values in every scenario.</summary>
    public Option<string[]> Settings { get; } = RunOptionSet.CreateSettings();

    /// <summary>The folder for results.</summary>
    public Option<string> Out { get; } =
        RunOptionSet.CreateOut(
            "The folder in which each experiment creates its folder of results; "
                + "all nodes must have access to it");

    /// <summary>The time limit.</summary>
    public Option<string?> Time { get; } = Text("--time", "The time limit of a task, such as 2:00:00", "time");

    /// <summary>The partition.</summary>
    public Option<string?> Partition { get; } = Text("--partition", "The partition to run in", "name");

    /// <summary>Further options.</summary>
    public Option<string[]> Further { get; } = new("--sbatch-option")
    {
        Description = "An additional option for sbatch, such as account=project or mem=4G (repeatable)",
        HelpName = "name=value",
        Arity = ArgumentArity.OneOrMore,
        DefaultValueFactory = _ => [],
        Validators =
        {
            result =>
            {
                foreach (var token in result.Tokens.Where(token => token.Value.Contains('\n', StringComparison.Ordinal)))
                {
                    result.AddError("--sbatch-option must be one line.");
                }
            },
        },
    };

    /// <summary>How many times the array may be submitted.</summary>
    public Option<int> Attempts { get; } = NumberOption.Create(
        "--attempts",
        "The maximum number of times that the array is submitted while runs are missing",
        $"a whole number from 1 to {MaxAttempts.ToString(CultureInfo.InvariantCulture)}",
        value => value is >= 1 and <= MaxAttempts,
        5);

    /// <summary>Whether to write the scripts without submitting them.</summary>
    public Option<bool> DryRun { get; } =
        new("--dry-run") { Description = "Write the scripts without submitting them" };

    /// <summary>Adds all of these options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(Tasks);
        command.Add(Threads);
        command.Add(Settings);
        command.Add(Out);
        command.Add(Time);
        command.Add(Partition);
        command.Add(Further);
        command.Add(Attempts);
        command.Add(DryRun);
    }

    private static Option<string?> Text(string name, string description, string what) =>
        new(name) { Description = description, HelpName = what };
}
