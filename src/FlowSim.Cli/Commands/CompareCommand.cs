using System.CommandLine;
using FlowSim.Cli.Execution;
using FlowSim.Cli.Options;
using FlowSim.Cli.Rendering;

namespace FlowSim.Cli.Commands;

/// <summary><c>flowsim compare</c>: the same people under two or more policies.</summary>
internal static class CompareCommand
{
    private const string Name = "compare";

    /// <summary>The command.</summary>
    public static Command Create(CliContext context, string[] arguments)
    {
        var baseFile = FileArgument.One("BASE", "The scenario file to compare with");
        var otherFiles = FileArgument.Several("OTHER", "Scenario files to compare, each with BASE");
        var options = new RunOptionSet();
        var precision = new Option<bool>("--precision")
        {
            Description = "Also report how much narrower the intervals are than with independent seeds",
        };
        var command = new Command(
            Name, "Runs the same people under several policies, with common random numbers, and compares the results")
        {
            baseFile, otherFiles,
        };
        options.AddTo(command);
        command.Add(precision);
        command.SetAction(parsed => Execute(
            context,
            arguments,
            [parsed.GetRequiredValue(baseFile), .. parsed.GetRequiredValue(otherFiles)],
            options.Read(parsed),
            parsed.GetValue(precision)));
        return command;
    }

    private static int Execute(CliContext context, string[] arguments, string[] files, RunRequest request, bool precision)
    {
        var experiment = ExperimentExecution.Execute(context, Name, arguments, files, request);
        if (experiment is null)
        {
            return ExitCode.BadInput;
        }

        if (request.Json)
        {
            context.Output.WriteLine(CompareJson.Of(experiment, precision));
        }
        else
        {
            CompareView.Write(context, experiment, precision);
        }

        return ExitCode.Done;
    }
}
