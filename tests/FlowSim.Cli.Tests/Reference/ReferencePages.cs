using FlowSim.Cli.Rendering;
using FlowSim.Model.Outcomes;
using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Cli.Reference;

/// <summary>The pages of docs/reference, made from the code.</summary>
internal static class ReferencePages
{
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

    private static string Parameters()
    {
        var page = new ReferencePage(
            "Parameters",
            "Every number the model supposes, by group: its path in scenario files and for `--set`, what it means, its unit, the "
            + "bounds within which it is accepted, its value where a scenario says nothing, the distribution a study may draw it "
            + "from, and where it comes from ([sources](../model/sources.md), [assumptions](../model/assumptions.md)).");
        foreach (var group in ParameterCatalog.All.GroupBy(entry => entry.Group))
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
        var page = new ReferencePage(
            "Outcomes",
            "Every figure by which runs are judged, by what it is about: its id in JSON and in the [store](../results.md), its "
            + "unit, which way it is better for the people it counts or for those who pay (where neither way is, a policy may move it "
            + "for good or ill), what it counts, and how it is told by month: for each party kind and nationality group, or for everybody. A "
            + "number relative to something that did not happen has no value and is told as `n/a`. Figures are for all people, "
            + "also where only a share of the parties is simulated.");
        foreach (var group in OutcomeCatalog.All.GroupBy(outcome => outcome.Group).OrderBy(group => group.Key))
        {
            page.Section(group.Key.ToString());
            page.Table(
                ["id", "unit", "better", "meaning", "by month", "counts"],
                group.Select(outcome => (IReadOnlyList<string>)
                [
                    $"`{outcome.Id}`",
                    outcome.Unit,
                    Better(outcome.Desired),
                    outcome.Meaning,
                    outcome.IsSplit ? "by kind and group" : "for everybody",
                    Counts(outcome),
                ]));
        }

        return page.ToString();
    }

    private static string Instruments()
    {
        var page = new ReferencePage(
            "Instruments",
            "Every kind of instrument an entry of a policy may put in force, by the word scenario files use, with its keys. Every "
            + "entry has `from` and `source` beside it, and may have `until` and `name`. A number may be given as a distribution.");
        foreach (var (key, type) in InstrumentKinds.ByKey)
        {
            page.Section(key, ParameterMeaning.Of(type));
            var keys = InstrumentKey.Of(key, type);
            if (keys.Count > 0)
            {
                page.Table(["key", "meaning", "takes", "unless given"], keys.Select(field => field.Cells));
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
