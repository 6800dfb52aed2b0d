using FlowSim.Fakes;
using FlowSim.Model.Asylum;
using FlowSim.Model.Border.ReturnToWait;
using FlowSim.Model.Controls;
using FlowSim.Model.Detention;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using FlowSim.Model.Travel.Buses;
using FlowSim.Model.Travel.Cards;
using FlowSim.Model.Travel.Shelters;
using FlowSim.Model.Uncertainty;
using static FlowSim.Model.Tests.Policy.PolicySamples;

namespace FlowSim.Model.Tests.Policy;

public sealed class PolicyStateTests
{
    [Fact]
    public void With_nothing_in_force_nobody_is_controlled_and_nothing_is_limited()
    {
        var numbers = StateNumbers.Of(StateOf());

        Assert.All(numbers.Where(number => IsFactor(number.Key)), number => Assert.Equal(1, number.Value));
        Assert.All(
            numbers.Where(number => IsLimit(number.Key)),
            number => Assert.Equal(double.PositiveInfinity, number.Value));
        Assert.Equal(Defaults.Detention.InformedShare, numbers["RightsInformation[0].Share"]);
        Assert.Equal(Defaults.Hazards.SanctionChance, numbers["Prosecution[0].SanctionChance"]);
        Assert.Equal(Defaults.Encounters.CheckpointRailCoverage, numbers["Rail[0].Coverage"]);
        Assert.All(StateOf().Cards.All.ToArray(), card => Assert.Equal(CardTerms.NoOffice, card.Office));
        Assert.All(
            numbers.Where(number => !IsFactor(number.Key) && !IsLimit(number.Key) && !IsParameter(number.Key)),
            number => Assert.True(number.Value == 0, number.Key));
    }

    [Fact]
    public void Officers_of_one_force_at_one_place_add_up()
    {
        var state = StateOf(
            Checkpoint(TestForce.Inm, 50, SmallCorridor.City, SmallCorridor.Crossing),
            Checkpoint(TestForce.Inm, 15, SmallCorridor.City),
            Checkpoint(TestForce.Army, 100, SmallCorridor.City),
            Patrol(TestForce.Inm, 7, SmallCorridor.City),
            Patrol(TestForce.Inm, 8, SmallCorridor.City));

        Assert.Equal(new ControlTerms(65, 15), state.Controls[SmallCorridor.City, TestForce.Inm]);
        Assert.Equal(new ControlTerms(50, 0), state.Controls[SmallCorridor.Crossing, TestForce.Inm]);
        Assert.Equal(new ControlTerms(100, 0), state.Controls[SmallCorridor.City, TestForce.Army]);
        Assert.Equal(165 + 50, state.Controls.All.ToArray().Sum(control => control.CheckpointOfficers));
    }

    [Fact]
    public void An_entry_is_in_force_from_its_first_date_up_to_but_not_on_its_last()
    {
        var entry = From(June, Patrol(TestForce.Army, 5, SmallCorridor.City)) with { Until = July };

        Assert.False(entry.IsInForceOn(June.AddDays(-1)));
        Assert.True(entry.IsInForceOn(June));
        Assert.True(entry.IsInForceOn(July.AddDays(-1)));
        Assert.False(entry.IsInForceOn(July));
        Assert.True((entry with { Until = null }).IsInForceOn(DateOnly.MaxValue));
    }

    [Fact]
    public void Every_kind_of_instrument_changes_the_state()
    {
        var without = StateOf().Families.Select(StateNumbers.Text).ToArray();

        Assert.Equal(
            InstrumentKinds.ByKey.Values.OrderBy(kind => kind.Name),
            EveryKind.Select(instrument => instrument.GetType()).OrderBy(kind => kind.Name));
        Assert.All(
            EveryKind,
            instrument => Assert.NotEqual(without, StateOf(instrument).Families.Select(StateNumbers.Text)));
    }

    [Fact]
    public void People_drawn_to_a_card_office_apply_at_the_first_one_named()
    {
        var card = new HumanitarianCardInstrument
        {
            At = [SmallCorridor.Crossing, SmallCorridor.City],
            DrawnFrom = [SmallCorridor.Village],
            PeoplePerDay = Quantity.Of(50),
            DelayDays = Quantity.Of(5),
        };

        var cards = StateOf(card).Cards;
        var closed = StateOf(card, card with { PeoplePerDay = Quantity.Of(0) }).Cards;

        Assert.Equal(SmallCorridor.Crossing.Index, cards[SmallCorridor.Village].Office);
        Assert.Equal(0, cards[SmallCorridor.Village].PeoplePerDay);
        Assert.Equal(SmallCorridor.City.Index, cards[SmallCorridor.City].Office);
        Assert.Equal(CardTerms.NoOffice, cards[SmallCorridor.BorderCity].Office);
        Assert.All(closed.All.ToArray(), terms => Assert.Equal(CardTerms.NoOffice, terms.Office));
    }

    [Fact]
    public void A_bus_to_the_place_it_leaves_does_not_run()
    {
        var bus = new BusInstrument
        {
            At = [SmallCorridor.City, SmallCorridor.Crossing],
            To = SmallCorridor.City,
            Share = Quantity.Of(0.3),
            Hours = Quantity.Of(20),
        };

        var buses = StateOf(bus).Buses;

        Assert.Equal(0, buses[SmallCorridor.City].Share);
        Assert.Equal(new BusTerms(0.3, SmallCorridor.City, 20), buses[SmallCorridor.Crossing]);
    }

    [Fact]
    public void Officers_seconded_to_several_offices_are_shared_equally()
    {
        var offices = StateOf(
            Seconded(10, SmallCorridor.City, SmallCorridor.Crossing), Seconded(4, SmallCorridor.City)).Offices;

        Assert.Equal(9, offices[SmallCorridor.City].SecondedOfficers);
        Assert.Equal(5, offices[SmallCorridor.Crossing].SecondedOfficers);
    }

    [Fact]
    public void People_returned_until_their_hearing_go_to_the_city_named()
    {
        var terms = StateOf(new ReturnToWaitInstrument
        {
            At = [SmallCorridor.Port],
            ReturnTo = SmallCorridor.BorderCity,
            Share = Quantity.Of(0.4),
        }).ReturnToWait[SmallCorridor.Port];

        Assert.Equal(0.4, terms.Share);
        Assert.Equal(SmallCorridor.BorderCity, terms.ReturnTo);
    }

    [Fact]
    public void Of_several_lawyers_at_a_place_those_who_reach_the_largest_share_count()
    {
        var all = new LegalAidInstrument { At = [SmallCorridor.City], Share = Quantity.Of(0.3) };

        var aid = StateOf(
            all,
            all with { Share = Quantity.Of(0.6), Groups = [TestGroup.African] },
            new ShelterInstrument { At = [SmallCorridor.City], LegalAidShare = Quantity.Of(0.4) }).LegalAid;

        Assert.Equal(0.6, aid[SmallCorridor.City, TestGroup.African].Share);
        Assert.Equal(0.4, aid[SmallCorridor.City, TestGroup.Honduran].Share);
        Assert.Equal(0, aid[SmallCorridor.Crossing, TestGroup.African].Share);
    }

    [Fact]
    public void Beds_add_up_and_a_shelter_without_a_number_has_no_limit()
    {
        var limited = new ShelterInstrument { At = [SmallCorridor.City], Beds = Quantity.Of(40) };

        var both = StateOf(limited, limited).Shelters[SmallCorridor.City];
        var open = StateOf(limited, new ShelterInstrument { At = [SmallCorridor.City] }).Shelters[SmallCorridor.City];

        Assert.Equal(new ShelterTerms(IsOpen: true, 80), both);
        Assert.True(both.IsLimited);
        Assert.False(open.IsLimited);
    }

    [Fact]
    public void Containment_holds_at_its_places_for_its_groups()
    {
        var state = StateOf(new ContainmentInstrument
        {
            At = [SmallCorridor.City],
            Groups = [TestGroup.African],
            MedianDays = Quantity.Of(60),
            StayFactor = Quantity.Of(2),
        });

        Assert.Equal(60, state.Containment[SmallCorridor.City, TestGroup.African].MedianDays);
        Assert.Equal(60, state.Containment.All.ToArray().Sum(terms => terms.MedianDays));
        Assert.Equal(2, state.Stays[TestGroup.African].Factor);
        Assert.Equal(1, state.Stays[TestGroup.Caribbean].Factor);
    }

    [Fact]
    public void The_terms_of_an_alternative_hold_for_its_kinds()
    {
        var alternatives = StateOf(new AlternativesToDetentionInstrument
        {
            Share = Quantity.Of(0.6),
            Compliance = Quantity.Of(0.8),
            DelayFactor = Quantity.Of(0.5),
            Kinds = [PartyKind.Family],
        }).Alternatives;

        Assert.Equal([new(0, 1, 1), new AlternativeTerms(0.6, 0.8, 0.5), new(0, 1, 1)], alternatives.All.ToArray());
    }

    private static CheckpointInstrument Checkpoint(Force force, double officers, params PlaceId[] at) =>
        new() { At = [.. at], Officers = Quantity.Of(officers), Force = force };

    private static PatrolInstrument Patrol(Force force, double officers, params PlaceId[] at) =>
        new() { At = [.. at], Officers = Quantity.Of(officers), Force = force };

    private static SecondedOfficersInstrument Seconded(double officers, params PlaceId[] at) =>
        new() { At = [.. at], Officers = Quantity.Of(officers) };

    private static bool IsFactor(string name) =>
        name.EndsWith("Factor", StringComparison.Ordinal)
        || name.EndsWith(".Boarding", StringComparison.Ordinal)
        || name.EndsWith(".Strength", StringComparison.Ordinal)
        || name.EndsWith(".Compliance", StringComparison.Ordinal);

    private static bool IsLimit(string name) =>
        name.EndsWith(".PeoplePerMonth", StringComparison.Ordinal)
        || (name.EndsWith(".PeoplePerDay", StringComparison.Ordinal)
        && (name.StartsWith("Metering", StringComparison.Ordinal)
            || name.StartsWith("Processing", StringComparison.Ordinal)
            || name.StartsWith("Deportation", StringComparison.Ordinal)));

    private static bool IsParameter(string name) =>
        name.StartsWith("RightsInformation", StringComparison.Ordinal)
        || name.EndsWith(".SanctionChance", StringComparison.Ordinal)
        || (name.StartsWith("Rail", StringComparison.Ordinal) && name.EndsWith(".Coverage", StringComparison.Ordinal));
}
