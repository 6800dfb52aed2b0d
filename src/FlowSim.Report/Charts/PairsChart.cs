using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace FlowSim.Report.Charts;

/// <summary>Values by scenario with their intervals.</summary>
internal sealed record PairsChart : Chart
{
    /// <inheritdoc/>
    public override string Kind => "pairs";

    /// <inheritdoc/>
    public override string Style => PlotStyle.OfRows(Rows);

    /// <summary>The names of the items in a row, if they are not the scenarios.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Series { get; init; }

    /// <summary>The rows.</summary>
    public required ImmutableArray<ChartRow<PairsItem>> Rows { get; init; }
}
