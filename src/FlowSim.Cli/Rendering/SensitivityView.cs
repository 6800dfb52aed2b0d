using System.Text.Json.Nodes;
using FlowSim.Experiments.Sweeps;
using FlowSim.Results;
using FlowSim.Results.Estimates;

namespace FlowSim.Cli.Rendering;

/// <summary>How much parameters matter, as tables, as JSON and as <c>sensitivity.csv</c>.</summary>
internal static class SensitivityView
{
    private const string FileName = "sensitivity.csv";

    /// <summary>Prints and stores the indices.</summary>
    public static void Write(
        CliContext context, SweepFolder folder, SweepResults results, IReadOnlyList<SweepSensitivity> indices, bool json)
    {
        if (json)
        {
            context.Output.WriteLine(JsonText.Of(Json(results, indices)));
            Store(folder, results, indices);
            return;
        }

        SweepHeader.Write(context.Output, results);
        foreach (var index in indices)
        {
            context.Output.WriteLine();
            context.Output.WriteLine($"{index.Outcome.Id} ({index.Outcome.UnitText}) of {index.Quantity.Name}");
            Write(context.Output, results, index);
        }

        context.Output.WriteLine();
        context.Output.WriteLine(indices[0].Sobol is null
            ? "mu* is the mean size of a parameter's effect over its whole range; mu keeps the sign; sigma shows how much the"
                + Environment.NewLine + "effect varies, because of interactions or nonlinearity. Intervals are 95 % intervals by bootstrap."
            : "first is the share of the variance that a parameter explains alone, total the share with all its interactions."
                + Environment.NewLine + "Intervals are 95 % intervals by bootstrap. "
                + "The ranges are assumptions, and so are the results that follow from them.");
        Store(folder, results, indices);
        context.Output.WriteLine($"The table is in {Path.Combine(folder.Path, FileName)}.");
    }

    /// <summary>
    /// Stores the table. The results are printed first, so that they are there even if the table cannot be stored.
    /// </summary>
    private static void Store(SweepFolder folder, SweepResults results, IReadOnlyList<SweepSensitivity> indices) =>
        CsvTable.Write(
            Path.Combine(folder.Path, FileName),
            ["outcome", "quantity", "parameter", "index", "value", "low", "high"],
            indices.SelectMany(index => Figures(results, index)).Select(figure => new object?[]
            {
                figure.Of.Outcome.Id, figure.Of.Quantity.Name, figure.Parameter, figure.Index, figure.Estimate.Value,
                figure.Estimate.Low, figure.Estimate.High,
            }));

    private static void Write(TextWriter output, SweepResults results, SweepSensitivity index)
    {
        var factors = results.Definition.Factors;
        var order = Enumerable.Range(0, factors.Length);
        if (index.Sobol is { } sobol)
        {
            var table = PlainTable.Create("Parameter", " First", "95 % interval", " Total", "95 % interval");
            foreach (var factor in order.OrderByDescending(factor => Rank(sobol.Factors[factor].Total)))
            {
                var (first, total) = (sobol.Factors[factor].First, sobol.Factors[factor].Total);
                table.Add(factors[factor].Path, Share(first.Value), Span(first, Share), Share(total.Value), Span(total, Share));
            }

            PlainTable.WriteFigures(output, table);
        }
        else if (index.Morris is { } morris)
        {
            string Figure(double value) => NumberText.Figure(value);
            var table = PlainTable.Create("Parameter", " mu*", "95 % interval", " mu", " sigma");
            foreach (var factor in order.OrderByDescending(factor => Rank(morris.Factors[factor].MuStar)))
            {
                var effect = morris.Factors[factor];
                table.Add(
                    factors[factor].Path,
                    Figure(effect.MuStar.Value),
                    Span(effect.MuStar, Figure),
                    Figure(effect.Mu.Value),
                    Figure(effect.Sigma.Value));
            }

            PlainTable.WriteFigures(output, table);
        }
    }

    private static double Rank(IntervalEstimate estimate) => estimate.IsKnown ? estimate.Value : double.NegativeInfinity;

    private static string Share(double value) => NumberText.Ratio(value);

    private static string Span(IntervalEstimate estimate, Func<double, string> text) =>
        estimate.HasInterval ? $"{text(estimate.Low)}…{text(estimate.High)}" : text(double.NaN);

    private static IEnumerable<(SweepSensitivity Of, string Parameter, string Index, IntervalEstimate Estimate)> Figures(
        SweepResults results, SweepSensitivity index)
    {
        for (var factor = 0; factor < results.Definition.Factors.Length; factor++)
        {
            var path = results.Definition.Factors[factor].Path;
            if (index.Sobol is { } sobol)
            {
                yield return (index, path, "first", sobol.Factors[factor].First);
                yield return (index, path, "total", sobol.Factors[factor].Total);
            }
            else if (index.Morris is { } morris)
            {
                yield return (index, path, "mu_star", morris.Factors[factor].MuStar);
                yield return (index, path, "mu", morris.Factors[factor].Mu);
                yield return (index, path, "sigma", morris.Factors[factor].Sigma);
            }
        }
    }

    private static JsonObject Json(SweepResults results, IReadOnlyList<SweepSensitivity> indices)
    {
        var document = SweepHeader.Json("sensitivity", results);
        document["indices"] = new JsonArray(
        [
            .. indices.SelectMany(index => Figures(results, index)).Select(figure => new JsonObject
            {
                ["outcome"] = figure.Of.Outcome.Id,
                ["quantity"] = figure.Of.Quantity.Name,
                ["parameter"] = figure.Parameter,
                ["index"] = figure.Index,
                ["value"] = JsonText.Number(figure.Estimate.Value),
                ["low"] = JsonText.Number(figure.Estimate.Low),
                ["high"] = JsonText.Number(figure.Estimate.High),
            }),
        ]);
        return document;
    }
}
