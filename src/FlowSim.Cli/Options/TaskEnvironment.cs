using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using FlowSim.Experiments.Shards;

namespace FlowSim.Cli.Options;

/// <summary>
/// The position of this process among the tasks of a job array, from the environment variables of the scheduler.
/// </summary>
internal static class TaskEnvironment
{
    private const string SlurmIndex = "SLURM_ARRAY_TASK_ID";
    private const string SlurmFirst = "SLURM_ARRAY_TASK_MIN";
    private const string SlurmLast = "SLURM_ARRAY_TASK_MAX";
    private const string SlurmCount = "SLURM_ARRAY_TASK_COUNT";
    private const string SlurmStep = "SLURM_ARRAY_TASK_STEP";

    /// <summary>
    /// For each scheduler: the index variable, the index of the first task, and the count variable if there is one.
    /// </summary>
    private static readonly (string Index, int First, string? Count)[] Schedulers =
    [
        (SlurmIndex, 0, SlurmCount),
        ("JOB_COMPLETION_INDEX", 0, null),
        ("PBS_ARRAY_INDEX", 1, null),
        ("AWS_BATCH_JOB_ARRAY_INDEX", 0, "AWS_BATCH_JOB_ARRAY_SIZE"),
    ];

    /// <summary>Reads the position.</summary>
    /// <param name="variable">Reads an environment variable.</param>
    /// <param name="given">The number of tasks, if the command line gives it.</param>
    /// <param name="position">The position.</param>
    /// <param name="complaint">What is wrong, if there is no position.</param>
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

        var counted = count is null ? null : WholeNumber(variable(count));
        var tasks = given ?? counted;
        var task = WholeNumber(variable(index)) - first;
        complaint ??= Objection(index, variable(index)!, count, counted, given, task, tasks);
        position = complaint is null ? new(task!.Value, tasks!.Value) : null;
        return position is not null;
    }

    private static string? Objection(
        string index, string written, string? count, int? counted, int? given, int? task, int? tasks) =>
        (task, tasks) switch
        {
            _ when given is not null && counted is not null && given != counted =>
                $"--shard auto/{given} does not match {count}, which is {counted}. "
                    + $"To run some of the tasks only, give the share to run, such as 3/{given}.",
            (_, null) => $"--shard auto found {index} but not the number of tasks. Give it, such as --shard auto/20.",
            (null, _) => $"--shard auto cannot read {index}: '{written}' is not a whole number.",
            _ when tasks is < 1 or > ShardPosition.MaxShards =>
                $"--shard auto found {tasks} tasks, which is not a valid number of shards.",
            _ when task < 0 || task >= tasks =>
                $"--shard auto found that {index} is {written}, which is not one of {tasks} tasks.",
            _ => null,
        };

    /// <summary>Why the position in a Slurm array cannot be derived; null if it can.</summary>
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
