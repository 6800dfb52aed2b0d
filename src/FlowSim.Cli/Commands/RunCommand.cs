using System.CommandLine;
using FlowSim.Cli.Execution;
using FlowSim.Cli.Options;
using FlowSim.Cli.Rendering;

namespace FlowSim.Cli.Commands;

/// <summary><c>flowsim run</c>: one scenario.</summary>
internal static class RunCommand
{
    private const string Name = "run";

    /// <summary>The command.</summary>
    public static Command Create(CliContext context, string[] arguments)
    {
        var file = FileArgument.One("FILE", "A scenario file");
        var options = new RunOptionSet();
        var command = new Command(Name, "Runs one scenario and reports what happens to people") { file };
        options.AddTo(command);
        command.SetAction(parsed => Execute(context, arguments, parsed.GetRequiredValue(file), options.Read(parsed)));
        return command;
    }

    private static int Execute(CliContext context, string[] arguments, string file, RunRequest request)
    {
        var experiment = ExperimentExecution.Execute(context, Name, arguments, [file], request);
        if (experiment is null)
        {
            return ExitCode.BadInput;
        }

        if (request.Json)
        {
            context.Output.WriteLine(RunView.Json(experiment));
        }
        else
        {
            RunView.Write(context, experiment);
        }

        return ExitCode.Done;
    }
}
