using System.Collections.Immutable;

namespace FlowSim.Report.Charts;

/// <summary>Values by scenario with their intervals.</summary>
internal sealed record PairsChart : Chart
{
    /// <inheritdoc/>
    public override string Kind => "pairs";

    /// <inheritdoc/>
    public override string Style => PlotStyle.OfRows(Rows);

    /// <summary>The rows.</summary>
    public required ImmutableArray<ChartRow<PairsItem>> Rows { get; init; }
}
