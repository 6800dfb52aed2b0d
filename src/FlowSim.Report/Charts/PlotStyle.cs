using System.Collections.Immutable;
using System.Globalization;

namespace FlowSim.Report.Charts;

/// <summary>CSS variables that fix a plot's size before it is drawn.</summary>
internal static class PlotStyle
{
    /// <summary>The number of rows in a plot, and the number of items in its largest row.</summary>
    public static string OfRows<T>(ImmutableArray<ChartRow<T>> rows) => string.Create(
        CultureInfo.InvariantCulture, $"--rows:{rows.Length};--items:{rows.Select(row => row.Items.Length).DefaultIfEmpty().Max()}");
}
