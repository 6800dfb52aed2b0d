using System.CommandLine;
using FlowSim.Cli.Options;
using FlowSim.Cli.Rendering;
using FlowSim.Model.Parameters;
using FlowSim.Scenarios.Diagnostics;

namespace FlowSim.Cli.Commands;

/// <summary><c>flowsim explain</c>: what a parameter of the model means.</summary>
internal static class ExplainCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliContext context)
    {
        var parameter = new Argument<string?>("PARAMETER")
        {
            Description = "A parameter, such as detention.informed-share; if omitted, all are listed",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var json = RunOptionSet.CreateJson();
        var command = new Command(
            "explain", "Explains a parameter: its meaning, unit, bounds, source, default and prior")
        {
            parameter, json,
        };
        command.SetAction(parsed => Execute(context, parsed.GetValue(parameter), parsed.GetValue(json)));
        return command;
    }

    private static int Execute(CliContext context, string? path, bool json)
    {
        if (path is null)
        {
            context.Output.WriteLine(json ? ExplainView.JsonOfAll() : ExplainView.List());
            return ExitCode.Done;
        }

        if (ParameterCatalog.FindInAnyCorridor(path) is not { } entry)
        {
            context.Complain(Unknown(path));
            return ExitCode.BadInput;
        }

        context.Output.WriteLine(json ? ExplainView.Json(entry) : ExplainView.Text(entry));
        return ExitCode.Done;
    }

    private static string Unknown(string path)
    {
        var paths = ParameterCatalog.All.Select(entry => entry.Path).ToArray();

        // Users often remember a parameter but not its group.
        var nearest = NearestName.Of(path, paths)
            ?? paths.FirstOrDefault(candidate => candidate.EndsWith('.' + path, StringComparison.Ordinal));
        return nearest is null
            ? $"there is no parameter '{path}'; 'flowsim explain' lists all of them."
            : $"there is no parameter '{path}'; did you mean '{nearest}'?";
    }
}
