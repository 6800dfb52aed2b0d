using System.Collections.Immutable;

namespace FlowSim.Report.Charts;

/// <summary>Differences from the base with their intervals.</summary>
internal sealed record BarsChart : Chart
{
    /// <inheritdoc/>
    public override string Kind => "bars";

    /// <summary>The names of the other policies.</summary>
    public required ImmutableArray<string> Series { get; init; }

    /// <inheritdoc/>
    public override string Style => PlotStyle.OfRows(Rows);

    /// <summary>The rows.</summary>
    public required ImmutableArray<ChartRow<BarsItem>> Rows { get; init; }
}
