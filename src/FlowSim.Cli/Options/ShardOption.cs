using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using FlowSim.Experiments.Shards;

namespace FlowSim.Cli.Options;

/// <summary>The option that says which share of a sweep to run.</summary>
internal static class ShardOption
{
    /// <summary>The word for the position that the environment gives.</summary>
    private const string Auto = "auto";

    /// <summary>The option.</summary>
    public static Option<string?> Create() => new("--shard")
    {
        Description = "Run one share of the sweep, such as 3/20, and write parts that 'flowsim merge' combines; "
            + "auto takes the position from the scheduler that started the task, auto/20 if the scheduler does "
            + "not give the number of tasks",
        HelpName = "i/n",
    };

    /// <summary>Reads the position.</summary>
    /// <param name="text">The text of the option.</param>
    /// <param name="variable">Reads an environment variable.</param>
    /// <param name="position">The position.</param>
    /// <param name="complaint">What is wrong, if there is no position.</param>
    public static bool TryRead(
        string text,
        Func<string, string?> variable,
        [NotNullWhen(true)] out ShardPosition? position,
        [NotNullWhen(false)] out string? complaint)
    {
        (position, complaint) = (null, null);
        if (text == Auto)
        {
            return TaskEnvironment.TryRead(variable, null, out position, out complaint);
        }

        if (text.Split('/') is [Auto, var written] && ShardPosition.ParseCount(written) is { } count)
        {
            return TaskEnvironment.TryRead(variable, count, out position, out complaint);
        }

        position = ShardPosition.Parse(text);
        if (position is null)
        {
            complaint = $"--shard must be a position such as 3/20, auto, or auto/20; '{text}' is not.";
        }

        return position is not null;
    }
}
