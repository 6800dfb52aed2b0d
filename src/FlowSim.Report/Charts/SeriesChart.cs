using System.Collections.Immutable;

namespace FlowSim.Report.Charts;

/// <summary>An outcome by month.</summary>
internal sealed record SeriesChart : Chart
{
    /// <inheritdoc/>
    public override string Kind => "series";

    /// <summary>The months.</summary>
    public required ImmutableArray<string> Months { get; init; }

    /// <summary>One line for each scenario.</summary>
    public required ImmutableArray<SeriesLine> Lines { get; init; }
}
