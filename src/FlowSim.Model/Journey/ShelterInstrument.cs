using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Journey;

/// <summary>A shelter: people wait there in greater safety and learn of the right to asylum.</summary>
public sealed record ShelterInstrument : Instrument
{
    /// <summary>Where it is.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>
    /// Beds at each place; it does not protect people who wait there without a bed. If omitted, there is no limit.
    /// </summary>
    [InstrumentField("people", 0, ProtectionState.UnlimitedBeds)]
    public Quantity Beds { get; init; } = Quantity.Of(ProtectionState.UnlimitedBeds);

    /// <summary>Share of parties at each place whom its lawyers help to claim asylum.</summary>
    [InstrumentField("share of parties", 0, 1)]
    public Quantity LegalAidShare { get; init; } = Quantity.Of(0);

    /// <inheritdoc/>
    public override void ApplyTo(PolicyState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        foreach (var place in At)
        {
            state.HasShelter[place.Index] = true;
            state.Protection.ShelterBeds[place.Index] += Beds.Value;
            for (var group = 0; group < TravellerClass.GroupCount; group++)
            {
                state.Protection.AddLegalAid(place, (NationalityGroup)group, LegalAidShare.Value);
            }
        }
    }
}
