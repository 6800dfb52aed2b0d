using FlowSim.Report.Numbers;
using FlowSim.Report.Page;
using FlowSim.Results.Estimates;
using FlowSim.Words;

namespace FlowSim.Report.Sections;

/// <summary>Cells of data tables: numbers with all significant digits.</summary>
internal static class DataCells
{
    /// <summary>A mean and its interval.</summary>
    public static IEnumerable<ReportCell> Of(Estimate estimate, Phrases phrases) =>
        [Number(estimate.Mean, phrases), Span(estimate.Low, estimate.High, phrases)];

    /// <summary>A number.</summary>
    public static ReportCell Number(double value, Phrases phrases) =>
        ReportCell.Number(value, double.IsNaN(value) ? phrases["value.none"] : FigureText.Full(value));

    /// <summary>An interval.</summary>
    public static ReportCell Span(double low, double high, Phrases phrases) => ReportCell.Span(
        low,
        high,
        double.IsNaN(low) ? phrases["value.none"] : phrases.Say("span", ("low", FigureText.Full(low)), ("high", FigureText.Full(high))));
}
