using FlowSim.Model.Asylum;
using FlowSim.Model.Detention;
using FlowSim.Model.Journey;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Tests.Policy;

public sealed class ProtectionStateTests
{
    private static readonly DateOnly June = new(2019, 6, 1);

    [Fact]
    public void With_nothing_in_force_nobody_is_helped_or_contained()
    {
        var protection = StateOn(June).Protection;

        Assert.False(protection.Protocol.IsInForce);
        Assert.All(protection.Compliance.Concat(protection.AlternativeDelayFactor), factor => Assert.Equal(1, factor));
        Assert.All(protection.StayFactor.Concat(protection.ShelteredShare), factor => Assert.Equal(1, factor));
        Assert.All(protection.ToShelterShare.Concat(protection.ContainedDays), number => Assert.Equal(0, number));
        Assert.All(protection.LegalAidShare.Concat(protection.ShelterBeds), number => Assert.Equal(0, number));
    }

    [Fact]
    public void Of_several_entries_of_legal_aid_at_a_place_the_largest_counts()
    {
        var protection = StateOn(
            June,
            new LegalAidInstrument { At = [SmallCorridor.City], Share = Quantity.Of(0.3) },
            new LegalAidInstrument { At = [SmallCorridor.City], Share = Quantity.Of(0.6), Groups = [NationalityGroup.African] },
            new ShelterInstrument { At = [SmallCorridor.City], LegalAidShare = Quantity.Of(0.4) }).Protection;

        Assert.Equal(0.6, protection.LegalAidShare[ProtectionState.At(SmallCorridor.City.Index, NationalityGroup.African)]);
        Assert.Equal(0.4, protection.LegalAidShare[ProtectionState.At(SmallCorridor.City.Index, NationalityGroup.Honduran)]);
        Assert.Equal(0, protection.LegalAidShare[ProtectionState.At(SmallCorridor.Crossing.Index, NationalityGroup.African)]);
    }

    [Fact]
    public void Beds_add_up_and_a_shelter_without_a_number_has_no_limit()
    {
        var limited = new ShelterInstrument { At = [SmallCorridor.City], Beds = Quantity.Of(40) };

        var both = StateOn(June, limited, limited).Protection;
        var open = StateOn(June, limited, new ShelterInstrument { At = [SmallCorridor.City] }).Protection;

        Assert.Equal(80, both.ShelterBeds[SmallCorridor.City.Index]);
        Assert.True(open.ShelterBeds[SmallCorridor.City.Index] >= ProtectionState.UnlimitedBeds);
    }

    [Fact]
    public void Containment_applies_at_its_places_to_its_groups()
    {
        var protection = StateOn(June, new ContainmentInstrument
        {
            At = [SmallCorridor.City],
            Groups = [NationalityGroup.African],
            MedianDays = Quantity.Of(60),
            StayFactor = Quantity.Of(2),
        }).Protection;

        Assert.Equal(60, protection.ContainedDays[ProtectionState.At(SmallCorridor.City.Index, NationalityGroup.African)]);
        Assert.Equal(60, protection.ContainedDays.Sum());
        Assert.Equal(2, protection.StayFactor[(int)NationalityGroup.African]);
        Assert.Equal(1, protection.StayFactor[(int)NationalityGroup.Caribbean]);
    }

    [Fact]
    public void The_terms_of_an_alternative_apply_to_its_kinds()
    {
        var protection = StateOn(June, new AlternativesToDetentionInstrument
        {
            Share = Quantity.Of(1),
            Compliance = Quantity.Of(0.8),
            DelayFactor = Quantity.Of(0.5),
            Kinds = [PartyKind.Family],
        }).Protection;

        Assert.Equal([1, 0.8, 1], protection.Compliance);
        Assert.Equal([1, 0.5, 1], protection.AlternativeDelayFactor);
    }

    private static PolicyState StateOn(DateOnly date, params Instrument[] instruments)
    {
        var state = new PolicyState(SmallCorridor.Network, new ModelParameters());
        state.Set([.. instruments.Select((instrument, index) => new PolicyEntry($"entry-{index}", instrument, date, null, "test"))], date);
        return state;
    }
}
