using System.CommandLine;
using FlowSim.Cli.Execution;
using FlowSim.Cli.Options;
using FlowSim.Cli.Rendering;
using FlowSim.Engine;
using FlowSim.Experiments;

namespace FlowSim.Cli.Commands;

/// <summary><c>flowsim trace</c>: one party's journey under one policy, or under two policies side by side.</summary>
internal static class TraceCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliContext context)
    {
        var file = FileArgument.One("FILE", "A scenario file");
        var party = NumberOption.Required<int>(
            "--party", "The number of the party, from 0", "a whole number, 0 or more", value => value >= 0);
        var replicate = NumberOption.Create(
            "--replicate", "The replicate in which to follow it, from 0", "a whole number, 0 or more", value => value >= 0, 0);
        var against = new Option<string?>("--against")
        {
            Description = "A second scenario file, to show the same party's journey under it as well",
            HelpName = "file",
        };
        var options = new RunOptionSet();
        var command = new Command("trace", "Shows one party's journey in dated lines")
        {
            file, party, against, replicate, options.Seed, options.Threads, options.Scale, options.Settings, options.Json,
            options.Verify,
        };
        command.SetAction(parsed =>
        {
            string[] files = parsed.GetValue(against) is { } other
                ? [parsed.GetRequiredValue(file), other]
                : [parsed.GetRequiredValue(file)];
            var request = new RunOptions
            {
                Seed = parsed.GetValue(options.Seed),
                Replicate = parsed.GetValue(replicate),
                Threads = parsed.GetValue(options.Threads),
                SampleShare = parsed.GetValue(options.Scale),
                Verify = parsed.GetValue(options.Verify),
                TracedParties = [parsed.GetValue(party)],
            };
            return Execute(context, files, parsed.GetValue(options.Settings) ?? [], request, parsed.GetValue(options.Json));
        });
        return command;
    }

    private static int Execute(CliContext context, string[] files, string[] settings, RunOptions options, bool json)
    {
        if (ScenarioInputs.Load(context, files, [.. settings]) is not { } inputs)
        {
            return ExitCode.BadInput;
        }

        var complaints = inputs.SelectMany(input => ComparabilityCheck.Problems(inputs[0], input)).ToArray();
        Array.ForEach(complaints, context.Complain);
        if (complaints.Length > 0)
        {
            return ExitCode.BadInput;
        }

        var journeys = new List<Journey>();
        foreach (var input in inputs)
        {
            var result = PartyTrace.Execute(input, options, context.Runner, context.Interrupt);
            var party = options.TracedParties.Single();
            if (party >= result.Parties)
            {
                context.Complain(
                    $"there is no party {party}; {input.File} has parties 0 to {result.Parties - 1}.");
                return ExitCode.BadInput;
            }

            journeys.Add(Journey.Of(input, result.Journeys.Single().Entries));
        }

        context.Output.Write(json ? TraceView.Json(journeys, options) + "\n" : TraceView.Text(context, journeys, options));
        return ExitCode.Done;
    }
}
