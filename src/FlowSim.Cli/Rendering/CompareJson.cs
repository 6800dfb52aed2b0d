using System.Text.Json.Nodes;
using FlowSim.Cli.Execution;
using FlowSim.Experiments;
using FlowSim.Model.Outcomes;
using FlowSim.Results;

namespace FlowSim.Cli.Rendering;

/// <summary>The results of <c>compare</c> as JSON.</summary>
internal static class CompareJson
{
    /// <summary>The document: the first comparison at the top, all of them in <c>comparisons</c>.</summary>
    public static string Of(FinishedExperiment experiment, bool precision)
    {
        var comparisons = experiment.Result.Comparisons();
        var document = RunHeader.Json("compare", experiment);
        document["outcomes"] = Outcomes(comparisons[0]);
        document["twins"] = Twins(comparisons[0]);
        if (precision)
        {
            document["precision"] = Precision(comparisons[0]);
        }

        document["comparisons"] = new JsonArray([.. comparisons.Select(comparison => Comparison(comparison, precision))]);
        return JsonText.Of(document);
    }

    private static JsonObject Comparison(PolicyComparison comparison, bool precision)
    {
        var json = new JsonObject
        {
            ["base"] = comparison.Base.Name,
            ["other"] = comparison.Other.Name,
            ["outcomes"] = Outcomes(comparison),
            ["twins"] = Twins(comparison),
        };
        if (precision)
        {
            json["precision"] = Precision(comparison);
        }

        return json;
    }

    private static JsonObject Outcomes(PolicyComparison comparison) => new(comparison.Outcomes.Select(outcome =>
        KeyValuePair.Create<string, JsonNode?>(outcome.Outcome.Id, new JsonObject
        {
            ["unit"] = outcome.Outcome.UnitText,
            ["base"] = JsonText.Estimate(outcome.Base),
            ["other"] = JsonText.Estimate(outcome.Other),
            ["difference"] = JsonText.Estimate(outcome.Difference),
            ["share_lower"] = outcome.ShareLower,
        })));

    private static JsonArray Twins(PolicyComparison comparison) => new(
    [
        .. from here in FateOrder.All
           from there in FateOrder.All
           let people = comparison.Twins[here, there]
           where people != 0
           select new JsonObject
           {
               ["under_base"] = FateNames.Of(here),
               ["under_other"] = FateNames.Of(there),
               ["people"] = people,
           },
    ]);

    private static JsonObject Precision(PolicyComparison comparison) => new(comparison.Precision.Select(check =>
        KeyValuePair.Create<string, JsonNode?>(check.Outcome.Id, new JsonObject
        {
            ["paired_width"] = JsonText.Number(check.PairedWidth),
            ["independent_width"] = JsonText.Number(check.IndependentWidth),
            ["width_ratio"] = JsonText.Number(check.WidthRatio),
        })));
}
