using System.CommandLine;
using FlowSim.Cli.Execution;
using FlowSim.Cli.Options;
using FlowSim.Experiments.Shards;
using FlowSim.Experiments.Sweeps;

namespace FlowSim.Cli.Commands;

/// <summary><c>flowsim sweep</c>: runs the trials of an experiment file that have not been run yet.</summary>
internal static class SweepCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliContext context)
    {
        var file = FileArgument.One("FILE", "An experiment file");
        var options = new SweepOptionSet();
        var command = new Command(
            "sweep",
            "Runs an experiment file: scenarios at many points, into one results file; can be interrupted and resumed")
        {
            file,
        };
        options.AddTo(command);
        command.SetAction(parsed => Execute(context, parsed.GetRequiredValue(file), options, parsed));
        return command;
    }

    private static int Execute(CliContext context, string file, SweepOptionSet options, ParseResult parsed)
    {
        PrecisionGoal? goal = null;
        if (parsed.GetValue(options.Until) is { } until && !PrecisionGoal.TryParse(until, out goal, out var complaint))
        {
            context.Complain(complaint!);
            return ExitCode.BadInput;
        }

        ShardPosition? shard = null;
        if (parsed.GetValue(options.Shard) is { } share && !ShardOption.TryRead(share, context.Variable, out shard, out var objection))
        {
            context.Complain(objection);
            return ExitCode.BadInput;
        }

        if (shard is not null && (goal is not null || parsed.GetValue(options.Extend)))
        {
            context.Complain(
                "--shard runs a share that is fixed in advance; it cannot be combined with "
                    + $"{(goal is null ? "--extend" : "--until")}.");
            return ExitCode.BadInput;
        }

        if (ExperimentInput.Load(context, file, parsed.GetValue(options.Settings) ?? []) is not { } experiment)
        {
            return ExitCode.BadInput;
        }

        var request = new SweepRequest
        {
            Plan = SweepPlan.Of(experiment, ProgramVersion.OfModel),
            Folder = SweepFolder.Of(parsed.GetValue(options.Out)!, experiment.Name),
            Threads = parsed.GetValue(options.Threads),
            Extend = parsed.GetValue(options.Extend),
            Goal = goal,
            MaxReplicates = parsed.GetValue(options.Max),
        };
        return shard is null
            ? SweepExecution.Execute(context, request, parsed.GetValue(options.Language), parsed.GetValue(options.Json))
            : ShardExecution.Execute(
                context,
                new ShardRequest { Plan = request.Plan, Folder = request.Folder, Position = shard, Threads = request.Threads },
                parsed.GetValue(options.Json));
    }
}
