using System.Collections.Frozen;
using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Scenarios.Corridors;

/// <summary>What a corridor says of itself beside its tables, as far as it could be read.</summary>
internal sealed record CorridorFrame
{
    /// <summary>Nothing, for a scenario without a corridor.</summary>
    public static CorridorFrame Nothing { get; } = new();

    /// <summary>The two-letter code of the country that people cross; empty if it could not be read.</summary>
    public string TransitCountry { get; init; } = "";

    /// <summary>The two-letter code of the country that most want to reach; empty if it could not be read.</summary>
    public string DestinationCountry { get; init; } = "";

    /// <summary>The roles of the corridor's kinds of place.</summary>
    public FrozenDictionary<string, PlaceRole> Kinds { get; init; } =
        KebabName.ValuesOf<PlaceRole>().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Groups, destinations and forces, with the numbers that the corridor gives; uncertain ones at their medians.</summary>
    public ModelParameters Parameters { get; init; } = new();

    /// <summary>The numbers that the corridor gives, by the path of their parameter.</summary>
    public ImmutableDictionary<string, Quantity> Numbers { get; init; } = ImmutableDictionary<string, Quantity>.Empty;

    /// <summary>The words that the corridor has of its own.</summary>
    public CorridorWords Words { get; init; } = CorridorWords.None;

    /// <summary>How a map of it is drawn.</summary>
    public CorridorMap Map { get; init; } = CorridorMap.Plain;

    /// <summary>Whether all of it could be read, so that an unknown name is a mistake where it stands.</summary>
    public bool IsComplete { get; init; }
}
