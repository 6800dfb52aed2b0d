using System.Text.Json.Nodes;
using FlowSim.Experiments.Discovery;
using FlowSim.Experiments.Sweeps;
using FlowSim.Model.Outcomes;
using FlowSim.Results;

namespace FlowSim.Cli.Rendering;

/// <summary>The assumptions under which a policy fails, as tables, as JSON and as <c>discover.csv</c>.</summary>
internal static class DiscoveryView
{
    private const string FileName = "discover.csv";

    /// <summary>Prints and stores the boxes.</summary>
    public static void Write(
        CliContext context, SweepFolder folder, SweepResults results, IReadOnlyList<SweepDiscovery> discoveries, bool json)
    {
        if (json)
        {
            context.Output.WriteLine(JsonText.Of(Json(results, discoveries)));
            Store(folder, results, discoveries);
            return;
        }

        SweepHeader.Write(context.Output, results);
        foreach (var discovery in discoveries)
        {
            context.Output.WriteLine();
            Write(context.Output, results, discovery);
        }

        context.Output.WriteLine();
        context.Output.WriteLine(
            "A box is a region of assumptions, not a probability: "
                + "how likely it is follows from the assumed ranges, not from the model.");
        Store(folder, results, discoveries);
        context.Output.WriteLine($"The table is in {Path.Combine(folder.Path, FileName)}.");
    }

    /// <summary>
    /// Stores the table. The results are printed first, so that they are there even if the table cannot be stored.
    /// </summary>
    private static void Store(SweepFolder folder, SweepResults results, IReadOnlyList<SweepDiscovery> discoveries) =>
        CsvTable.Write(
            Path.Combine(folder.Path, FileName),
            [
                "outcome", "policy", "fails_where", "box", "parameter", "low", "high", "quasi_p", "points", "failing", "coverage",
                "density", "shuffled_p",
            ],
            discoveries.SelectMany(discovery => Rows(results, discovery)));

    private static void Write(TextWriter output, SweepResults results, SweepDiscovery found)
    {
        var discovery = found.Discovery;
        output.WriteLine(
            $"{found.Failure.Quantity.Scenario} fails at {NumberText.Count(discovery.Failing)} of "
            + $"{NumberText.Count(discovery.Points)} points ({NumberText.Percent(discovery.BaseRate)}): "
            + $"{Condition(found.Failure)}.");
        foreach (var (number, box) in discovery.Boxes.Index())
        {
            output.WriteLine(
                $"Box {NumberText.Count(number + 1)}: fails at {NumberText.Count(box.Failing)} of its "
                    + $"{NumberText.Count(box.Points)} points "
                + $"({NumberText.Percent(box.Density)}), which is {NumberText.Percent(box.Coverage)} of all failures.");
            var table = PlainTable.Create("Parameter", " From", " To", " Quasi-p");
            foreach (var restriction in box.Restrictions)
            {
                table.Add(
                    results.Definition.Factors[restriction.Range.Factor].Path,
                    Bound(restriction.Range.Low),
                    Bound(restriction.Range.High),
                    NumberText.Figure(restriction.QuasiP));
            }

            PlainTable.WriteFigures(output, table);
        }

        output.WriteLine(Words(discovery));
        if (discovery.IsScarce && discovery.End != DiscoveryEnd.NothingToSeparate)
        {
            output.WriteLine(
                "So few points fail, or so few do not, that the bounds rest on a handful of points; "
                    + "run more points before relying on them.");
        }
    }

    /// <summary>A bound of a box; empty if the box extends to the end of the range.</summary>
    private static string Bound(double value) => double.IsFinite(value) ? NumberText.Figure(value) : "";

    private static string Condition(PolicyFailure failure) => failure.Limit is { } limit
        ? $"{failure.Outcome.Id} is {(failure.Outcome.Desired == Desired.Lower ? "above" : "below")} {NumberText.Figure(limit)}"
        : $"{failure.Outcome.Id} is no {(failure.Outcome.Desired == Desired.Lower ? "lower" : "higher")} than under "
            + $"{failure.Quantity.Base}";

    private static string Words(ScenarioDiscovery discovery) => discovery.End switch
    {
        DiscoveryEnd.NothingToSeparate => discovery.Failing == 0
            ? "It fails nowhere in the ranges swept, so there is no region to find."
            : "It fails everywhere in the ranges swept, so there is no region to find.",
        DiscoveryEnd.LooksLikeChance => discovery.Boxes.IsEmpty
            ? "No region stands out: a search among shuffled points finds as much."
            : "The remaining failures look random.",
        DiscoveryEnd.AllPointsChosen =>
            "So many points fail that all points together are the best box by coverage times density. "
                + "The failures are not spread at "
            + "random, though: --density 0.9, for example, finds the region where they are denser.",
        DiscoveryEnd.NoDenserThanAll => "No other region has a higher density of failures than all points together.",
        DiscoveryEnd.EnoughBoxes => "The search ended with this box; some failures lie outside all boxes.",
        _ => "The boxes contain every failure.",
    };

    private static IEnumerable<object?[]> Rows(SweepResults results, SweepDiscovery found) =>
        from box in found.Discovery.Boxes.Index()
        from restriction in box.Item.Restrictions
        select new object?[]
        {
            found.Failure.Outcome.Id, found.Failure.Quantity.Scenario, Condition(found.Failure), box.Index + 1,
            results.Definition.Factors[restriction.Range.Factor].Path, restriction.Range.Low, restriction.Range.High,
            restriction.QuasiP, box.Item.Points, box.Item.Failing, box.Item.Coverage, box.Item.Density, box.Item.ShuffledP,
        };

    private static JsonObject Json(SweepResults results, IReadOnlyList<SweepDiscovery> discoveries)
    {
        var document = SweepHeader.Json("discover", results);
        document["discoveries"] = new JsonArray(
        [
            .. discoveries.Select(found => new JsonObject
            {
                ["outcome"] = found.Failure.Outcome.Id,
                ["policy"] = found.Failure.Quantity.Scenario,
                ["fails_where"] = Condition(found.Failure),
                ["points"] = found.Discovery.Points,
                ["failing"] = found.Discovery.Failing,
                ["scarce"] = found.Discovery.IsScarce,
                ["end"] = Words(found.Discovery),
                ["boxes"] = new JsonArray([.. found.Discovery.Boxes.Select(box => Box(results, box))]),
            }),
        ]);
        return document;
    }

    private static JsonObject Box(SweepResults results, DiscoveredBox box) => new()
    {
        ["points"] = box.Points,
        ["failing"] = box.Failing,
        ["coverage"] = box.Coverage,
        ["density"] = box.Density,
        ["mass"] = box.Mass,
        ["shuffled_p"] = JsonText.Number(box.ShuffledP),
        ["restrictions"] = new JsonArray(
        [
            .. box.Restrictions.Select(restriction => new JsonObject
            {
                ["parameter"] = results.Definition.Factors[restriction.Range.Factor].Path,
                ["low"] = JsonText.Number(restriction.Range.Low),
                ["high"] = JsonText.Number(restriction.Range.High),
                ["quasi_p"] = JsonText.Number(restriction.QuasiP),
            }),
        ]),
    };
}
