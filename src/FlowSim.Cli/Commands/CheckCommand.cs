using System.Collections.Immutable;
using System.CommandLine;
using FlowSim.Cli.Options;
using FlowSim.Cli.Rendering;
using FlowSim.Scenarios;
using FlowSim.Scenarios.Experiments;

namespace FlowSim.Cli.Commands;

/// <summary><c>flowsim check</c>: reports the errors in scenario and experiment files.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliContext context)
    {
        var files = FileArgument.Several("FILE", "Scenario or experiment files");
        var settings = RunOptionSet.CreateSettings();
        var json = RunOptionSet.CreateJson();
        var command = new Command("check", "Checks scenario or experiment files and reports every error in them")
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
        var loaded = files.Select(file => Check(context, file, overrides)).ToImmutableArray();
        if (json)
        {
            context.Output.WriteLine(CheckView.Json(loaded));
        }
        else
        {
            CheckView.Write(context, loaded);
        }

        return loaded.All(file => file.IsSound) ? ExitCode.Done : ExitCode.BadInput;
    }

    private static CheckedFile Check(CliContext context, string file, SettingOverride[] settings) => ExperimentFile.IsMeantBy(file)
        ? CheckedFile.Of(file, ExperimentFile.Load(file, settings))
        : CheckedFile.Of(file, context.Reader(file, settings));
}
