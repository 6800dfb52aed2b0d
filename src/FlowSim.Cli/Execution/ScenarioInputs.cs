using System.Collections.Immutable;
using FlowSim.Experiments;
using FlowSim.Scenarios;
using FlowSim.Scenarios.Diagnostics;

namespace FlowSim.Cli.Execution;

/// <summary>Reads the scenario files of a command.</summary>
internal static class ScenarioInputs
{
    /// <summary>Reads files and prints every error in any of them.</summary>
    /// <returns>The scenarios under unique names, or null if there are errors.</returns>
    public static ImmutableArray<ScenarioInput>? Load(
        CliContext context, IReadOnlyList<string> files, ImmutableArray<string> settings)
    {
        var overrides = settings.Select(SettingOverride.Of).ToArray();
        var inputs = ImmutableArray.CreateBuilder<ScenarioInput>(files.Count);
        var wrong = new List<Diagnostic>();
        foreach (var file in files)
        {
            context.Interrupt.ThrowIfCancellationRequested();
            var loaded = context.Reader(file, overrides);
            wrong.AddRange(loaded.Diagnostics);
            if (loaded.Scenario is { } scenario)
            {
                var name = ScenarioNames.Unique(scenario.Name, [.. inputs.Select(input => input.Name)]);
                inputs.Add(new(name, file, loaded.ContentHash, scenario));
            }
        }

        if (wrong.Count == 0)
        {
            return inputs.ToImmutable();
        }

        // Two overlays of one base would each report the errors of the base.
        foreach (var diagnostic in wrong.Distinct())
        {
            context.Error.WriteLine(diagnostic);
        }

        return null;
    }
}
