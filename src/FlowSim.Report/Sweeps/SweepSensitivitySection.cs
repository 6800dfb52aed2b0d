using System.Collections.Immutable;
using FlowSim.Report.Charts;
using FlowSim.Report.Numbers;
using FlowSim.Report.Page;
using FlowSim.Report.Sections;
using FlowSim.Results.Estimates;

namespace FlowSim.Report.Sweeps;

/// <summary>The uncertain numbers to which the results are sensitive.</summary>
internal static class SweepSensitivitySection
{
    /// <summary>The number of parameters in a chart; its table has all of them.</summary>
    private const int MaxShown = 12;

    /// <summary>The section.</summary>
    public static ReportSection Of(SweepContext context) => new(
        "sensitivity",
        context.Phrases["sweep.sensitivity.title"],
        context.Findings.Sensitivity.IsEmpty
            ? []
            :
            [
                new TextBlock(context.Phrases[$"sweep.sensitivity.intro.{KeyOf(context.Findings.Sensitivity[0].Measure)}"]),
                .. context.Findings.Sensitivity.Select((finding, position) => Figure(context, finding, position)),
            ]);

    private static FigureBlock Figure(SweepContext context, SensitivityFinding finding, int position)
    {
        var (phrases, key) = (context.Phrases, KeyOf(finding.Measure));
        var quantity = QuantityOf(context, finding);
        ImmutableArray<ParameterFinding> ranked = [.. finding.Parameters.OrderByDescending(parameter => RankOf(finding, parameter))];
        return new()
        {
            Id = $"chart-sensitivity-{position + 1}",
            Title = Title(context, finding, ranked, quantity),
            Unit = phrases.Say($"sweep.sensitivity.unit.{key}", ("unit", context.Outcomes.StoredUnit(finding.Outcome))),
            Description = phrases.Say("sweep.sensitivity.text", ("quantity", quantity)),
            Source = context.SourceLine(),
            DataLabel = phrases["figure.data"],
            Table = Table(context, $"sensitivity-{position + 1}", finding, ranked, quantity),
            Chart = new PairsChart
            {
                Digits = finding.Measure == SensitivityMeasure.VarianceShares ? 2 : 0,
                Unit = phrases[$"sweep.sensitivity.axis.{key}"],
                Series = [phrases[$"sweep.sensitivity.main.{key}"], phrases[$"sweep.sensitivity.interacting.{key}"]],
                Rows =
                [
                    .. ranked.Take(MaxShown).Select(parameter => new ChartRow<PairsItem>(
                        parameter.Path, [ItemOf(parameter.Main), ItemOf(parameter.Interacting)])),
                ],
            },
        };
    }

    /// <summary>The total share, or the mean size of the effect, for ranking; unknown values come last.</summary>
    private static double RankOf(SensitivityFinding finding, ParameterFinding parameter)
    {
        var by = finding.Measure == SensitivityMeasure.VarianceShares ? parameter.Interacting : parameter.Main;
        return by.IsKnown ? by.Value : double.NegativeInfinity;
    }

    private static string Title(SweepContext context, SensitivityFinding finding, ImmutableArray<ParameterFinding> ranked, string quantity)
    {
        var (phrases, key) = (context.Phrases, KeyOf(finding.Measure));
        var first = ranked[0];
        var by = finding.Measure == SensitivityMeasure.VarianceShares ? first.Interacting : first.Main;
        if (!by.IsKnown)
        {
            return phrases.Say("sweep.sensitivity.unknown", ("quantity", quantity));
        }

        var place = by.HasInterval ? Rounding.PlaceOf((by.High - by.Low) / 2, digits: 2) : Rounding.PlaceOf(by.Value, digits: 3);
        string Text(double value) => double.IsNaN(value) ? phrases["value.none"] : FigureText.Of(value, place);
        return phrases.Say(
            $"sweep.sensitivity.finding.{key}",
            ("quantity", quantity),
            ("parameter", first.Path),
            ("value", Text(by.Value)),
            ("low", Text(by.Low)),
            ("high", Text(by.High)));
    }

    /// <summary>The quantity that the indices refer to: "Refouled, B minus A".</summary>
    private static string QuantityOf(SweepContext context, SensitivityFinding finding)
    {
        string LetterOf(string scenario) =>
            ReportContext.Letter(context.Definition.Scenarios.Select(known => known.Name).ToImmutableArray().IndexOf(scenario));
        var scenarios = finding.Base is { } @base ? $"{LetterOf(finding.Scenario)} \u2212 {LetterOf(@base)}" : LetterOf(finding.Scenario);
        return context.Phrases.Say(
            "sweep.sensitivity.quantity",
            ("name", context.Outcomes.Name(finding.Outcome)),
            ("scenarios", scenarios));
    }

    private static ReportTable Table(
        SweepContext context, string id, SensitivityFinding finding, ImmutableArray<ParameterFinding> ranked, string quantity)
    {
        var (phrases, key) = (context.Phrases, KeyOf(finding.Measure));
        var (main, interacting) = finding.Measure == SensitivityMeasure.VarianceShares ? ("first", "total") : ("mu_star", "sigma");
        return new(
            id,
            quantity,
            [
                new(phrases["column.parameter"], "parameter"),
                new(phrases[$"sweep.sensitivity.main.{key}"], main, ColumnKind.Number),
                new(phrases["column.interval.mean"], $"{main}_interval", ColumnKind.Span),
                new(phrases[$"sweep.sensitivity.interacting.{key}"], interacting, ColumnKind.Number),
                new(phrases["column.interval.mean"], $"{interacting}_interval", ColumnKind.Span),
            ],
            [
                .. ranked.Select(parameter => new ReportRow(
                [
                    ReportCell.Words(parameter.Path),
                    .. Cells(parameter.Main),
                    .. Cells(parameter.Interacting),
                ])),
            ]);

        IEnumerable<ReportCell> Cells(IntervalEstimate estimate) =>
            [DataCells.Number(estimate.Value, phrases), DataCells.Span(estimate.Low, estimate.High, phrases)];
    }

    private static PairsItem ItemOf(IntervalEstimate estimate) =>
        new(PairsItem.Known(estimate.Value), PairsItem.Known(estimate.Low), PairsItem.Known(estimate.High));

    private static string KeyOf(SensitivityMeasure measure) => measure == SensitivityMeasure.VarianceShares ? "shares" : "effects";
}
