using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Journey;

/// <summary>A shelter: people wait there in more safety and learn of the right to asylum.</summary>
public sealed record ShelterInstrument : Instrument
{
    /// <summary>Where it stands.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        foreach (var place in At)
        {
            state.HasShelter[place.Index] = true;
        }
    }
}
