using System.Collections.Immutable;
using System.CommandLine;
using FlowSim.Cli.Options;
using FlowSim.Cli.Rendering;
using FlowSim.Scenarios;

namespace FlowSim.Cli.Commands;

/// <summary><c>flowsim check</c>: says what is wrong with scenario files.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliContext context)
    {
        var files = FileArgument.Several("FILE", "Scenario files");
        var settings = RunOptionSet.CreateSettings();
        var json = RunOptionSet.CreateJson();
        var command = new Command("check", "Reads scenario files and says everything that is wrong with them")
        {
            files, settings, json,
        };
        command.SetAction(parsed => Execute(
            context, parsed.GetRequiredValue(files), parsed.GetValue(settings) ?? [], parsed.GetValue(json)));
        return command;
    }

    private static int Execute(CliContext context, string[] files, string[] settings, bool json)
    {
        var overrides = settings.Select(SettingOverride.Of).ToArray();
        var loaded = files.Select(file => new CheckedFile(file, context.Reader(file, overrides))).ToImmutableArray();
        if (json)
        {
            context.Output.WriteLine(CheckView.Json(loaded));
        }
        else
        {
            CheckView.Write(context, loaded);
        }

        return loaded.All(file => file.Loaded.Scenario is not null) ? ExitCode.Done : ExitCode.BadInput;
    }
}
