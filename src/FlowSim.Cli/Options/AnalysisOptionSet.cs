using System.Collections.Immutable;
using System.CommandLine;
using FlowSim.Experiments.Sweeps;
using FlowSim.Model.Outcomes;
using FlowSim.Scenarios.Diagnostics;

namespace FlowSim.Cli.Options;

/// <summary>The argument and options of commands that analyse a sweep.</summary>
internal sealed class AnalysisOptionSet
{
    /// <summary>The word for all outcomes.</summary>
    private const string All = "all";

    private readonly string[] _otherwise;

    /// <summary>The options.</summary>
    /// <param name="otherwise">The outcomes to use if none is named.</param>
    public AnalysisOptionSet(params string[] otherwise) => _otherwise = otherwise;

    /// <summary>The sweep.</summary>
    public Argument<string> Results { get; } = FileArgument.One(
        "RESULTS", "The folder or store of a sweep, or the experiment file it was made from");

    /// <summary>The outcomes.</summary>
    public Option<string[]> Outcomes { get; } = new("--outcome")
    {
        Description = "An outcome to look at, or 'all' (repeatable)",
        HelpName = "outcome",
        DefaultValueFactory = _ => [],
    };

    /// <summary>The folder for results, if an experiment file is named.</summary>
    public Option<string> Out { get; } = RunOptionSet.CreateOut("Where the sweep of an experiment file was written");

    /// <summary>JSON instead of text.</summary>
    public Option<bool> Json { get; } = RunOptionSet.CreateJson();

    /// <summary>Adds all of these to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(Results);
        command.Add(Outcomes);
        command.Add(Out);
        command.Add(Json);
    }

    /// <summary>The folder of the sweep.</summary>
    public SweepFolder Folder(ParseResult parsed)
    {
        var path = parsed.GetRequiredValue(Results);
        return Path.GetExtension(path) is ".yaml" or ".yml"
            ? SweepFolder.Of(parsed.GetValue(Out)!, Path.GetFileNameWithoutExtension(path))
            : SweepFolder.At(path);
    }

    /// <summary>The requested outcomes, or null if one of them is unknown; the error has then been printed.</summary>
    public ImmutableArray<Outcome>? OutcomesOf(CliContext context, ParseResult parsed)
    {
        var named = parsed.GetValue(Outcomes) is { Length: > 0 } given ? given : _otherwise;
        if (named.Contains(All, StringComparer.Ordinal))
        {
            return OutcomeCatalog.All;
        }

        var unknown = named.Where(id => Find(id) is null).ToList();
        foreach (var id in unknown)
        {
            var nearest = NearestName.Of(id, OutcomeCatalog.All.Select(outcome => outcome.Id));
            context.Complain($"there is no outcome '{id}'."
                + (nearest is null ? " docs/reference/outcomes.md lists them." : $" Did you mean '{nearest}'?"));
        }

        return unknown.Count == 0 ? [.. named.Select(id => Find(id)!)] : null;
    }

    private static Outcome? Find(string id) => OutcomeCatalog.All.FirstOrDefault(outcome => outcome.Id == id);
}
