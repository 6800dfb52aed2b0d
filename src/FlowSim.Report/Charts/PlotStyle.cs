using System.Collections.Immutable;
using System.Globalization;

namespace FlowSim.Report.Charts;

/// <summary>What a plot's style says of its size before it is drawn.</summary>
internal static class PlotStyle
{
    /// <summary>How many rows a plot has, and how many items the largest of them.</summary>
    public static string OfRows<T>(ImmutableArray<ChartRow<T>> rows) => string.Create(
        CultureInfo.InvariantCulture, $"--rows:{rows.Length};--items:{rows.Select(row => row.Items.Length).DefaultIfEmpty().Max()}");
}
