using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using FlowSim.Experiments.Shards;

namespace FlowSim.Cli.Options;

/// <summary>Which of several equal tasks this is, by what the scheduler that started it has left in the environment.</summary>
internal static class TaskEnvironment
{
    private const string SlurmIndex = "SLURM_ARRAY_TASK_ID";
    private const string SlurmFirst = "SLURM_ARRAY_TASK_MIN";
    private const string SlurmLast = "SLURM_ARRAY_TASK_MAX";
    private const string SlurmCount = "SLURM_ARRAY_TASK_COUNT";
    private const string SlurmStep = "SLURM_ARRAY_TASK_STEP";

    /// <summary>The variable of each scheduler, the index of its first task, and the variable of the count where it has one.</summary>
    private static readonly (string Index, int First, string? Count)[] Schedulers =
    [
        (SlurmIndex, 0, SlurmCount),
        ("JOB_COMPLETION_INDEX", 0, null),
        ("PBS_ARRAY_INDEX", 1, null),
        ("AWS_BATCH_JOB_ARRAY_INDEX", 0, "AWS_BATCH_JOB_ARRAY_SIZE"),
    ];

    /// <summary>Reads the position.</summary>
    /// <param name="variable">Variables of the environment.</param>
    /// <param name="given">How many tasks there are, where the command line says so.</param>
    /// <param name="position">The position.</param>
    /// <param name="complaint">What is wrong, where there is no position.</param>
    public static bool TryRead(
        Func<string, string?> variable,
        int? given,
        [NotNullWhen(true)] out ShardPosition? position,
        [NotNullWhen(false)] out string? complaint)
    {
        position = null;
        var named = Schedulers.Where(scheduler => !string.IsNullOrEmpty(variable(scheduler.Index))).ToArray();
        complaint = named.Length switch
        {
            0 => "--shard auto found no position: none of "
                + $"{string.Join(", ", Schedulers.Select(scheduler => scheduler.Index))} is set in the environment.",
            1 => null,
            _ =>
                $"--shard auto found two positions, in {named[0].Index} and {named[1].Index}. "
                    + "Give the share to run, such as 3/20.",
        };
        if (complaint is not null)
        {
            return false;
        }

        var (index, first, count) = named[0];
        if (index == SlurmIndex)
        {
            complaint = SlurmObjection(variable);
            first = WholeNumber(variable(SlurmFirst)) ?? 0;
        }

        var told = count is null ? null : WholeNumber(variable(count));
        var tasks = given ?? told;
        var task = WholeNumber(variable(index)) - first;
        complaint ??= Objection(index, variable(index)!, count, told, given, task, tasks);
        position = complaint is null ? new(task!.Value, tasks!.Value) : null;
        return position is not null;
    }

    private static string? Objection(
        string index, string written, string? count, int? told, int? given, int? task, int? tasks) =>
        (task, tasks) switch
        {
            _ when given is not null && told is not null && given != told =>
                $"--shard auto/{given} does not match {count}, which is {told}. "
                    + $"To run some of the tasks only, give the share to run, such as 3/{given}.",
            (_, null) => $"--shard auto found {index} but not the number of tasks. Give it, such as --shard auto/20.",
            (null, _) => $"--shard auto cannot read {index}: '{written}' is not a whole number.",
            _ when tasks is < 1 or > ShardPosition.MaxShards =>
                $"--shard auto found {tasks} tasks, which is not a valid number of shards.",
            _ when task < 0 || task >= tasks =>
                $"--shard auto found that {index} is {written}, which is not one of {tasks} tasks.",
            _ => null,
        };

    /// <summary>What keeps the tasks of a Slurm array from being numbered one after the other.</summary>
    private static string? SlurmObjection(Func<string, string?> variable)
    {
        if (WholeNumber(variable(SlurmFirst)) is not { } first)
        {
            return $"--shard auto found {SlurmIndex} but not {SlurmFirst}. Give the share to run, such as 3/20.";
        }

        if (variable(SlurmStep) is { Length: > 0 } step && step != "1")
        {
            return $"--shard auto needs an array without steps; {SlurmStep} is {step}.";
        }

        var isWhole = WholeNumber(variable(SlurmLast)) is not { } last
            || WholeNumber(variable(SlurmCount)) is not { } count
            || last - first + 1 == count;
        return isWhole
            ? null
            : $"--shard auto needs an array without gaps; this one has {variable(SlurmCount)} tasks from {first} to "
                + $"{variable(SlurmLast)}. Give the share to run, such as 3/20.";
    }

    private static int? WholeNumber(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
