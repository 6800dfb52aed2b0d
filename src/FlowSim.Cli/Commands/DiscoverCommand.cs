using System.CommandLine;
using FlowSim.Cli.Execution;
using FlowSim.Cli.Options;
using FlowSim.Cli.Rendering;
using FlowSim.Experiments.Sweeps;
using FlowSim.Model.Outcomes;

namespace FlowSim.Cli.Commands;

/// <summary><c>flowsim discover</c>: under which assumptions a policy of a sweep fails.</summary>
internal static class DiscoverCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliContext context)
    {
        var options = new AnalysisOptionSet("refouled");
        var scenario = new Option<string?>("--scenario")
        {
            Description = "The policy; the last of the sweep where none is named",
            HelpName = "name",
        };
        var limit = new Option<double?>("--worse-than")
        {
            Description = "Where the policy fails: an outcome worse than this; without it, an outcome no better than under the base",
            HelpName = "number",
        };
        var command = new Command("discover", "Finds the assumptions under which a policy of a sweep fails") { scenario, limit };
        options.AddTo(command);
        command.SetAction(parsed => options.OutcomesOf(context, parsed) is { } outcomes
            ? SweepAnalysis.Execute(context, options.Folder(parsed), results => DiscoveryView.Write(
                context,
                options.Folder(parsed),
                results,
                [
                    .. outcomes.Where(outcome => outcome.Desired != Desired.Neither || outcomes.Length == 1).Select(outcome =>
                        SweepDiscovery.Of(results, Failure(results, outcome, parsed.GetValue(scenario), parsed.GetValue(limit)))),
                ],
                parsed.GetValue(options.Json)))
            : ExitCode.BadInput);
        return command;
    }

    private static PolicyFailure Failure(SweepResults results, Outcome outcome, string? scenario, double? limit)
    {
        var names = results.Definition.Scenarios.Select(candidate => candidate.Name).ToList();
        var name = scenario ?? names[^1];
        if (!names.Contains(name))
        {
            throw new SweepRefusedException($"there is no scenario '{name}' in the sweep; it has {string.Join(", ", names)}.");
        }

        if (outcome.Desired == Desired.Neither)
        {
            throw new SweepRefusedException(
                $"'{outcome.Id}' is better neither way, so nothing fails by it. docs/reference/outcomes.md says which are.");
        }

        if (limit is null && name == names[0])
        {
            throw new SweepRefusedException(
                $"'{name}' is the base, which cannot be better than itself. Name another --scenario, or say --worse-than what it fails.");
        }

        return new(limit is null ? new(name, names[0]) : new(name, null), outcome, limit);
    }
}
