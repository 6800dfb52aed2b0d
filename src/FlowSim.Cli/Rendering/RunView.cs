using System.Text.Json.Nodes;
using FlowSim.Cli.Execution;
using FlowSim.Model.Outcomes;
using FlowSim.Results.Estimates;
using FlowSim.Results.Tables;

namespace FlowSim.Cli.Rendering;

/// <summary>The results of <c>run</c>.</summary>
internal static class RunView
{
    /// <summary>Prints the outcomes as a table.</summary>
    public static void Write(CliContext context, FinishedExperiment experiment)
    {
        RunHeader.Write(context.Output, experiment);
        context.Output.WriteLine();
        var table = PlainTable.Create("Outcome", "Unit", " Mean", "95 % interval", "Range");
        foreach (var section in Estimates(experiment).GroupBy(row => row.Outcome.Group).OrderBy(section => section.Key))
        {
            table.AddSection(section.Key);
            foreach (var (outcome, estimate) in section)
            {
                table.Add(
                    outcome.Id,
                    outcome.UnitText,
                    NumberText.Of(estimate.Mean, outcome),
                    NumberText.Span(estimate.Low, estimate.High, outcome),
                    NumberText.Span(estimate.RangeLow, estimate.RangeHigh, outcome));
            }
        }

        PlainTable.WriteFigures(context.Output, table);
        context.Output.WriteLine();
        context.Output.WriteLine($"State hash {HexText.Of(experiment.Result.Scenarios[0].StateHash)}.");
        context.Output.WriteLine($"All results are in {experiment.Folder}.");
        context.Output.WriteLine($"The report is {experiment.Report}.");
    }

    /// <summary>The same as JSON.</summary>
    public static string Json(FinishedExperiment experiment)
    {
        var scenario = experiment.Result.Scenarios[0];
        var document = RunHeader.Json("run", experiment);
        document["state_hash"] = HexText.Of(scenario.StateHash);
        document["events"] = scenario.Replicates.Sum(replicate => replicate.Events);
        document["party_days"] = scenario.Replicates.Sum(replicate => replicate.PartyDays);
        var outcomes = new JsonObject();
        foreach (var (outcome, estimate) in Estimates(experiment))
        {
            var json = JsonText.Estimate(estimate);
            json.Insert(0, "unit", outcome.UnitText);
            outcomes[outcome.Id] = json;
        }

        document["outcomes"] = outcomes;
        return JsonText.Of(document);
    }

    private static IEnumerable<(Outcome Outcome, Estimate Estimate)> Estimates(FinishedExperiment experiment) =>
        OutcomeCatalog.All.Select((outcome, index) =>
            (outcome, Estimate.Of(experiment.Result.Scenarios[0].Values(index).AsSpan())));
}
