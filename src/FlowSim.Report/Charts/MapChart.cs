using System.Collections.Immutable;

namespace FlowSim.Report.Charts;

/// <summary>A map of people on legs, by scenario and month.</summary>
internal sealed record MapChart : Chart
{
    /// <inheritdoc/>
    public override string Kind => "map";

    /// <summary>The months.</summary>
    public required ImmutableArray<string> Months { get; init; }

    /// <summary>The places.</summary>
    public required ImmutableArray<MapPlace> Places { get; init; }

    /// <summary>The names of countries, where they stand.</summary>
    public required ImmutableArray<MapName> Names { get; init; }

    /// <summary>The parts that a reader can look at more closely.</summary>
    public required ImmutableArray<MapPart> Parts { get; init; }

    /// <summary>What the outlines cover.</summary>
    public required MapFrame Frame { get; init; }

    /// <summary>Land and borders within the frame.</summary>
    public required MapOutlines Outlines { get; init; }

    /// <summary>The legs that at least one person travels.</summary>
    public required ImmutableArray<MapLeg> Legs { get; init; }
}
