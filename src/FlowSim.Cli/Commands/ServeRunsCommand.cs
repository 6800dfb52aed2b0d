using System.CommandLine;
using FlowSim.Cli.Execution;
using FlowSim.Cli.Options;
using FlowSim.Cli.Serving;
using FlowSim.Experiments;
using FlowSim.Experiments.Serving;
using FlowSim.Model.Parameters;

namespace FlowSim.Cli.Commands;

/// <summary>
/// <c>flowsim serve-runs</c>: reads points from standard input and writes results to standard output, one per line.
/// </summary>
internal static class ServeRunsCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliContext context)
    {
        var files = FileArgument.Several("FILE", "Scenario files; the first is the base for comparisons");
        var options = new RunOptionSet();
        var command = new Command(
            "serve-runs",
            "Serves other programs: reads one JSON line per point from standard input and writes one JSON "
                + "line per result")
        {
            files, options.Seed, options.Threads, options.Scale, options.Settings,
        };
        command.SetAction(parsed => Execute(
            context,
            parsed.GetRequiredValue(files),
            parsed.GetValue(options.Settings) ?? [],
            inputs => new()
            {
                Scenarios = [.. inputs],
                Seed = parsed.GetValue(options.Seed),
                SampleShare = parsed.GetValue(options.Scale),
                Threads = parsed.GetValue(options.Threads),
                Runner = context.Runner,
            }));
        return command;
    }

    private static int Execute(
        CliContext context, string[] files, string[] settings, Func<IReadOnlyList<ScenarioInput>, PointServer> serverOf)
    {
        if (ScenarioInputs.Load(context, files, [.. settings]) is not { } inputs)
        {
            return ExitCode.BadInput;
        }

        var problems = inputs.SelectMany(input => ComparabilityCheck.Problems(inputs[0], input)).ToArray();
        Array.ForEach(problems, context.Complain);
        return problems.Length > 0 ? ExitCode.BadInput : Serve(
            context, serverOf(inputs), new ParameterSpace(inputs[0].Scenario.Parameters), new([.. inputs.Select(input => input.Name)]));
    }

    private static int Serve(CliContext context, PointServer server, ParameterSpace parameters, AnswerLine answers)
    {
        try
        {
            var answered = server.Serve(
                InputLines.Of(context.Input).Select(line => RequestReader.Read(line, parameters)),
                request => request.Point,
                (request, answer) =>
                {
                    // The client may be waiting for this line before it sends the next request.
                    context.Output.Write(answers.Of(request, answer) + "\n");
                    context.Output.Flush();
                },
                context.Interrupt);
            if (context.Interrupt.IsCancellationRequested)
            {
                context.Complain($"interrupted; requests in progress were answered, {answered} lines in all.");
                return ExitCode.Interrupted;
            }

            return ExitCode.Done;
        }
        catch (IOException problem)
        {
            context.Complain($"standard input or output failed: {problem.Message}");
            return ExitCode.BadInput;
        }
    }
}
