using System.Collections.Immutable;
using System.CommandLine;
using FlowSim.Cli.Execution;
using FlowSim.Cli.Options;
using FlowSim.Cli.Rendering;
using FlowSim.Experiments.Sweeps;
using FlowSim.Model.Outcomes;

namespace FlowSim.Cli.Commands;

/// <summary><c>flowsim discover</c>: finds the assumptions under which a policy of a sweep fails.</summary>
internal static class DiscoverCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliContext context)
    {
        var options = new AnalysisOptionSet("refouled");
        var scenario = new Option<string?>("--scenario")
        {
            Description = "The policy; by default, the last one of the sweep",
            HelpName = "name",
        };
        var limit = NumberOption.Optional<double>(
            "--worse-than",
            "The policy fails where the outcome is worse than this; "
                + "by default, where it is no better than under the base",
            "a number",
            double.IsFinite);
        var density = NumberOption.Optional<double>(
            "--density",
            "The minimum share of a region's points that fail; by default, it is weighed against the share "
                + "of failures in the region",
            "a number above 0 and up to 1",
            value => value is > 0 and <= 1);
        var command = new Command(
            "discover", "Finds the assumptions under which a policy of a sweep fails") { scenario, limit, density };
        options.AddTo(command);
        command.SetAction(parsed => options.OutcomesOf(context, parsed) is { } outcomes
            ? SweepAnalysis.Execute(context, options.Folder(parsed), results => DiscoveryView.Write(
                context,
                options.Folder(parsed),
                results,
                Discoveries(
                    context,
                    [.. outcomes.Where(outcome => outcome.Desired != Desired.Neither || outcomes.Length == 1)],
                    outcome => SweepDiscovery.Of(
                        results,
                        Failure(results, outcome, parsed.GetValue(scenario), parsed.GetValue(limit)),
                        parsed.GetValue(density))),
                parsed.GetValue(options.Json)))
            : ExitCode.BadInput);
        return command;
    }

    /// <summary>What is found for each outcome; an outcome that cannot be analysed does not stop the others.</summary>
    private static List<SweepDiscovery> Discoveries(
        CliContext context, ImmutableArray<Outcome> outcomes, Func<Outcome, SweepDiscovery> discover)
    {
        var found = new List<SweepDiscovery>();
        foreach (var outcome in outcomes)
        {
            try
            {
                found.Add(discover(outcome));
            }
            catch (SweepRefusedException refusal) when (outcomes.Length > 1)
            {
                context.Complain(refusal.Message);
            }
        }

        return found;
    }

    private static PolicyFailure Failure(SweepResults results, Outcome outcome, string? scenario, double? limit)
    {
        var names = results.Definition.Scenarios.Select(candidate => candidate.Name).ToList();
        var name = scenario ?? names[^1];
        if (!names.Contains(name))
        {
            throw new SweepRefusedException(
                $"there is no scenario '{name}' in the sweep; it has {string.Join(", ", names)}.");
        }

        if (outcome.Desired == Desired.Neither)
        {
            throw new SweepRefusedException(
                $"'{outcome.Id}' is neither good nor bad in itself, so no policy can fail by it. "
                    + "docs/reference/outcomes.md shows which outcomes are.");
        }

        if (limit is null && name == names[0])
        {
            throw new SweepRefusedException(
                $"'{name}' is the base, which cannot be better than itself. "
                    + "Name another --scenario, or use --worse-than to define failure.");
        }

        return new(limit is null ? new(name, names[0]) : new(name, null), outcome, limit);
    }
}
