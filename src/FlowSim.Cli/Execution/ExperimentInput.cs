using FlowSim.Experiments.Sweeps;
using FlowSim.Scenarios;
using FlowSim.Scenarios.Experiments;

namespace FlowSim.Cli.Execution;

/// <summary>Reads the experiment file of a command.</summary>
internal static class ExperimentInput
{
    /// <summary>Reads an experiment and prints every error in it.</summary>
    /// <returns>The experiment, or null if there are errors.</returns>
    public static ExperimentDefinition? Load(CliContext context, string file, IEnumerable<string> settings)
    {
        var loaded = ExperimentFile.Load(file, settings.Select(SettingOverride.Of));
        foreach (var diagnostic in loaded.Diagnostics)
        {
            context.Error.WriteLine(diagnostic);
        }

        if (loaded.Experiment is not { } experiment)
        {
            return null;
        }

        var problems = SweepPlan.Problems(experiment);
        foreach (var problem in problems)
        {
            context.Complain(problem);
        }

        return problems.Count == 0 ? experiment : null;
    }
}
