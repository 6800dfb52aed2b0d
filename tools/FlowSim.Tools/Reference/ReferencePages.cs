using FlowSim.Cli.Rendering;
using FlowSim.Model.Outcomes;
using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;
using FlowSim.Words;

namespace FlowSim.Tools.Reference;

/// <summary>The pages of docs/reference, made from the code.</summary>
internal static class ReferencePages
{
    /// <summary>The command that writes the pages.</summary>
    public const string Command = "reference";

    private static readonly ModelParameters Defaults = new();

    /// <summary>What makes each page, by its file name without the ending.</summary>
    public static IReadOnlyDictionary<string, Func<string>> ByName { get; } =
        new SortedDictionary<string, Func<string>>(StringComparer.Ordinal)
        {
            ["diagnostics"] = DiagnosticsPage.Text,
            ["instruments"] = Instruments,
            ["outcomes"] = Outcomes,
            ["parameters"] = Parameters,
        };

    /// <summary>The files of the pages.</summary>
    public static IEnumerable<GeneratedFile> Generate() =>
        ByName.Select(page => new GeneratedFile($"docs/reference/{page.Key}.md", page.Value()));

    private static string Parameters()
    {
        var page = new GeneratedPage(
            "Parameters",
            "All parameters of the model, by group: path in scenario files and for `--set`, meaning, unit, accepted bounds, default "
            + "value, prior (the distribution from which a study may draw it), and source "
            + "([sources](../model/sources.md), [assumptions](../model/assumptions.md)).",
            Command);
        foreach (var group in ParameterCatalog.All.GroupBy(entry => entry.Section))
        {
            page.Section(KebabName.Of(group.Key.Name), ParameterMeaning.Of(group.Key));
            page.Table(
                ["path", "meaning", "unit", "bounds", "default", "prior", "source"],
                group.Select(entry => (IReadOnlyList<string>)
                [
                    $"`{entry.Path}`",
                    ParameterMeaning.Of(entry),
                    entry.Meta.Unit,
                    Bounds(entry.Meta.Min, entry.Meta.Max),
                    NumberText.Plain(entry.Read(Defaults)),
                    entry.Meta.Prior.Length == 0 ? "" : $"`{entry.Meta.Prior}`",
                    entry.Meta.Source,
                ]));
        }

        return page.ToString();
    }

    private static string Outcomes()
    {
        var page = new GeneratedPage(
            "Outcomes",
            "All outcomes by which runs are judged, by group: id in JSON and in the [store](../results.md), unit, the direction that is "
            + "better for the people it counts or for those who pay (\"neither\" where a change can be good or bad), what it counts, and "
            + "whether its monthly figures are by party kind and nationality group or for everybody. A number relative to something "
            + "that did not happen has no value and is shown as `n/a`. Figures are for all people, even if only a share of the "
            + "parties is simulated.",
            Command);
        var words = Phrases.Of(TextLanguage.English);
        foreach (var group in OutcomeCatalog.All.GroupBy(outcome => outcome.Group).OrderBy(group => group.Key))
        {
            page.Section(group.Key.ToString());
            page.Table(
                ["id", "unit", "better", "meaning", "by month", "counts"],
                group.Select(outcome => (IReadOnlyList<string>)
                [
                    $"`{outcome.Id}`",
                    outcome.UnitText,
                    Better(outcome.Desired),
                    words[$"outcome.{outcome.Id}.meaning"],
                    outcome.IsSplit ? "by kind and group" : "for everybody",
                    Counts(outcome),
                ]));
        }

        return page.ToString();
    }

    private static string Instruments()
    {
        var page = new GeneratedPage(
            "Instruments",
            "All instruments that a policy entry can put in force, by their name in scenario files, with their keys. Every "
            + "entry also has `from` and `source`, and may have `until` and `name`. A number may be given as a distribution.",
            Command);
        foreach (var (key, type) in InstrumentKinds.ByKey)
        {
            page.Section(key, ParameterMeaning.Of(type));
            page.Paragraph(CombinationText.Of(type));
            var keys = InstrumentKey.Of(key, type);
            if (keys.Count > 0)
            {
                page.Table(["key", "meaning", "accepts", "default"], keys.Select(field => field.Cells));
            }
        }

        return page.ToString();
    }

    private static string Better(Desired desired) => desired switch
    {
        Desired.Lower => "lower",
        Desired.Higher => "higher",
        _ => "neither",
    };

    /// <summary>What an outcome adds up, and what it is divided by.</summary>
    private static string Counts(Outcome outcome)
    {
        var parts = string.Join(" + ", outcome.Parts.Select(part => KebabName.Of(part.ToString())));
        var per = string.Join(" + ", outcome.Per.Select(part => KebabName.Of(part.ToString())));
        return (parts, per) switch
        {
            ("", "") => KebabName.Of(outcome.Source.ToString()),
            ("", _) => $"all costs / ({per})",
            (_, "") => parts,
            _ => $"({parts}) / ({per})",
        };
    }

    /// <summary>Bounds as a span.</summary>
    internal static string Bounds(double min, double max) => $"{NumberText.Plain(min)} to {NumberText.Plain(max)}";
}
