using System.CommandLine;
using FlowSim.Cli.Options;
using FlowSim.Cli.Rendering;
using FlowSim.Experiments.Reproduction;
using FlowSim.Results;

namespace FlowSim.Cli.Commands;

/// <summary><c>flowsim reproduce</c>: repeats one stored run and compares it with the stored results.</summary>
internal static class ReproduceCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliContext context)
    {
        var results = FileArgument.One(
            "RESULTS", "The folder that run, compare, sweep or merge wrote, such as out/NAME, or results.sqlite in it");
        var run = new Option<string?>("--run")
        {
            Description = "For a sweep: the run's number, or the beginning of its id (table runs in the store)",
            HelpName = "number or id",
        };
        var scenario = new Option<string?>("--scenario")
        {
            Description = "For results of run and compare: the scenario's name in the store, if there are several",
            HelpName = "name",
        };
        var replicate = new Option<int?>("--replicate")
        {
            Description = "For results of run and compare: the replicate, from 0, if there are several",
            HelpName = "number",
        };
        var threads = RunOptionSet.CreateThreads();
        var json = RunOptionSet.CreateJson();
        replicate.Validators.Add(given =>
        {
            if (given.Tokens is [var token] && !(int.TryParse(token.Value, out var number) && number >= 0))
            {
                given.AddError($"--replicate must be a whole number, 0 or more; '{token.Value}' is not.");
            }
        });
        var command = new Command("reproduce", "Repeats one stored run and checks that the results are the same")
        {
            results, run, scenario, replicate, threads, json,
        };
        command.SetAction(parsed => Execute(
            context,
            StoreFile.At(parsed.GetRequiredValue(results)),
            new(parsed.GetValue(run), parsed.GetValue(scenario), parsed.GetValue(replicate)),
            parsed.GetValue(threads),
            parsed.GetValue(json)));
        return command;
    }

    private static int Execute(CliContext context, string store, RunChoice choice, int threads, bool json)
    {
        try
        {
            if (Find(context, store, choice) is not { } run)
            {
                return ExitCode.BadInput;
            }

            var repetition = Rerun.Of(run, threads, context.Runner, context.Interrupt);
            ReproduceView.Write(context, repetition, json);
            return repetition.IsEqual ? ExitCode.Done : ExitCode.BadInput;
        }
        catch (Exception problem) when (problem is NotReproducibleException
            or InvalidDataException
            or IOException
            or UnauthorizedAccessException)
        {
            context.Complain(problem.Message);
            return ExitCode.BadInput;
        }
    }

    private static RunReference? Find(CliContext context, string store, RunChoice choice)
    {
        var isSweep = StoreFile.KindOf(store) == StoreKind.Sweep;
        if (isSweep && (choice.Run is null || choice.Scenario is not null || choice.Replicate is not null))
        {
            context.Complain("select a run of a sweep with --run only: its number or the beginning of its id.");
            return null;
        }

        if (!isSweep && choice.Run is not null)
        {
            context.Complain(
                "results of run and compare have no numbered runs; "
                    + "select one with --scenario and --replicate.");
            return null;
        }

        return isSweep
            ? SweptRuns.Find(store, choice.Run!)
            : StoredRuns.Find(store, choice.Scenario, choice.Replicate, context.Reader);
    }

    /// <summary>Which stored run to repeat.</summary>
    private sealed record RunChoice(string? Run, string? Scenario, int? Replicate);
}
