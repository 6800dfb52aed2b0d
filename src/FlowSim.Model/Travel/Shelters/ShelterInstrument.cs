using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Travel.Shelters;

/// <summary>A shelter: people wait there in greater safety and learn of the right to asylum.</summary>
[Combines(Combination.Add)]
public sealed record ShelterInstrument : Instrument
{
    /// <summary>Where it is.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>
    /// Beds at each place; it does not protect people who wait there without a bed. If omitted, there is no limit.
    /// </summary>
    [InstrumentField("people", 0, ShelterTerms.UnlimitedBeds)]
    public Quantity Beds { get; init; } = Quantity.Of(ShelterTerms.UnlimitedBeds);

    /// <summary>Share of parties at each place whom its lawyers help to claim asylum.</summary>
    [Combines(Combination.Maximum)]
    [InstrumentField("share of parties", 0, 1)]
    public Quantity LegalAidShare { get; init; } = Quantity.Of(0);

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        foreach (var place in At)
        {
            ref var shelter = ref writer.At(writer.Policy.Shelters, place);
            shelter = new ShelterTerms(IsOpen: true, Combined(writer, nameof(Beds), shelter.Beds, Beds.Value));
            foreach (var group in writer.NamedOrAll(ImmutableArray<NationalityGroup>.Empty))
            {
                ref var aid = ref writer.At(writer.Policy.LegalAid, place, group);
                aid = new ShareTerms(Combined(writer, nameof(LegalAidShare), aid.Share, LegalAidShare.Value));
            }
        }
    }
}
