using FlowSim.Model.Asylum;
using FlowSim.Model.Departure;
using FlowSim.Model.Detention;
using FlowSim.Model.Encounters;
using FlowSim.Model.Hazards;
using FlowSim.Model.Journey;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;
using FlowSim.Model.Perception;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;
using FlowSim.Model.UsBorder;

namespace FlowSim.Model.Tests.Policy;

public sealed class PolicyStateTests
{
    private static readonly DateOnly June = new(2019, 6, 1);
    private static readonly DateOnly July = new(2019, 7, 1);
    private static readonly DateOnly August = new(2019, 8, 1);

    private static readonly ModelParameters Parameters = new();

    [Fact]
    public void With_nothing_in_force_nobody_is_controlled_and_nothing_is_limited()
    {
        var state = StateOn(June);

        Assert.All(state.CheckpointOfficers.Concat(state.PatrolOfficers), officers => Assert.Equal(0, officers));
        Assert.All(state.StationPlaces.Concat(state.OfficeOfficers).Concat(state.DeskOfficers), count => Assert.Equal(0, count));
        Assert.All(state.CaravanShare.Concat(state.HearingShare).Concat(state.AlternativeShare), share => Assert.Equal(0, share));
        Assert.All(state.HasShelter, Assert.False);
        Assert.All(state.CardOffice, office => Assert.Equal(PolicyState.None, office));
        Assert.All(state.CardsPerDay.Concat(state.BusShare).Concat(state.RelocatedShare), count => Assert.Equal(0, count));
        Assert.Equal((0, 0), (state.SupportedShare, state.AddedStaff.ToShare(Parameters.Asylum)));
        Assert.All(state.OrganisedStrength, strength => Assert.Equal(1, strength));
        Assert.All(state.PortIntake, people => Assert.Equal(double.PositiveInfinity, people));
        Assert.Equal(double.PositiveInfinity, state.DeportationsPerDay);
        Assert.Equal(Parameters.Detention.InformedShare, state.InformedShare);
        Assert.Equal(Parameters.Hazards.SanctionChance, state.SanctionChance);
        Assert.Equal((0, 0), (state.ScreeningShare, state.ExpulsionShare));
        Assert.All(state.UsBorder.BarShare.Concat(state.UsBorder.TransferShare), share => Assert.Equal(0, share));
    }

    [Fact]
    public void Officers_of_one_force_at_one_place_add_up()
    {
        var state = StateOn(
            July,
            From(June, Checkpoint(Force.Inm, 50, SmallCorridor.City, SmallCorridor.Crossing)),
            From(July, Checkpoint(Force.Inm, 15, SmallCorridor.City)),
            From(July, Checkpoint(Force.Army, 100, SmallCorridor.City)),
            From(July, Patrol(Force.Inm, 7, SmallCorridor.City)),
            From(July, Patrol(Force.Inm, 8, SmallCorridor.City)));

        Assert.Equal(65, state.CheckpointOfficers[PolicyState.At(SmallCorridor.City, Force.Inm)]);
        Assert.Equal(50, state.CheckpointOfficers[PolicyState.At(SmallCorridor.Crossing, Force.Inm)]);
        Assert.Equal(100, state.CheckpointOfficers[PolicyState.At(SmallCorridor.City, Force.Army)]);
        Assert.Equal(15, state.PatrolOfficers[PolicyState.At(SmallCorridor.City, Force.Inm)]);
        Assert.Equal(165 + 50, state.CheckpointOfficers.Sum());
    }

    [Fact]
    public void Stations_offices_and_desks_add_up()
    {
        var state = StateOn(
            July,
            From(June, new DetentionStationInstrument { At = [SmallCorridor.City], Places = Quantity.Of(960) }),
            From(June, new DetentionStationInstrument { At = [SmallCorridor.City], Places = Quantity.Of(40) }),
            From(June, new AsylumOfficeInstrument { At = [SmallCorridor.City], Officers = Quantity.Of(20) }),
            From(July, new AsylumOfficeInstrument { At = [SmallCorridor.City], Officers = Quantity.Of(32) }),
            From(June, new AsylumDeskInstrument { At = [SmallCorridor.Crossing], Officers = Quantity.Of(8) }),
            From(July, new AsylumDeskInstrument { At = [SmallCorridor.Crossing], Officers = Quantity.Of(1) }));

        Assert.Equal(1000, state.StationPlaces[SmallCorridor.City.Index]);
        Assert.Equal(52, state.OfficeOfficers[SmallCorridor.City.Index]);
        Assert.Equal(9, state.DeskOfficers[SmallCorridor.Crossing.Index]);
    }

    [Fact]
    public void A_later_share_or_limit_replaces_an_earlier_one()
    {
        var state = StateOn(
            July,
            From(July, new ScreeningInstrument { Share = Quantity.Of(0.2) }),
            From(June, new ScreeningInstrument { Share = Quantity.Of(0.9) }),
            From(July, new PortIntakeInstrument { At = [SmallCorridor.Port], PeoplePerDay = Quantity.Of(24) }),
            From(June, new PortIntakeInstrument { At = [SmallCorridor.Port], PeoplePerDay = Quantity.Of(42) }),
            From(July, new DeportationCapacityInstrument { PeoplePerDay = Quantity.Of(300) }),
            From(June, new DeportationCapacityInstrument { PeoplePerDay = Quantity.Of(500) }));

        Assert.Equal(0.2, state.ScreeningShare);
        Assert.Equal(24, state.PortIntake[SmallCorridor.Port.Index]);
        Assert.Equal(300, state.DeportationsPerDay);
    }

    [Fact]
    public void Of_two_entries_that_start_on_the_same_date_the_later_in_the_file_applies()
    {
        var state = StateOn(
            July,
            From(June, new TransitBarInstrument { Share = Quantity.Of(0.1) }),
            From(June, new TransitBarInstrument { Share = Quantity.Of(0.7) }));

        Assert.All(state.UsBorder.BarShare, share => Assert.Equal(0.7, share));
    }

    [Fact]
    public void When_an_entry_ends_the_one_it_replaced_applies_again()
    {
        PolicyEntry[] policy =
        [
            From(June, new ExpulsionInstrument { Share = Quantity.Of(0.1) }),
            From(July, new ExpulsionInstrument { Share = Quantity.Of(1) }) with { Until = August },
        ];

        Assert.Equal(0.1, StateOn(June, policy).ExpulsionShare);
        Assert.Equal(1, StateOn(July, policy).ExpulsionShare);
        Assert.Equal(0.1, StateOn(August, policy).ExpulsionShare);
    }

    [Fact]
    public void An_entry_is_in_force_from_its_first_date_up_to_but_not_on_its_last()
    {
        var entry = From(June, Patrol(Force.Army, 5, SmallCorridor.City)) with { Until = July };

        Assert.False(entry.IsInForceOn(June.AddDays(-1)));
        Assert.True(entry.IsInForceOn(June));
        Assert.True(entry.IsInForceOn(July.AddDays(-1)));
        Assert.False(entry.IsInForceOn(July));
        Assert.True((entry with { Until = null }).IsInForceOn(DateOnly.MaxValue));
    }

    [Fact]
    public void A_state_set_to_another_date_keeps_nothing_of_the_earlier_one()
    {
        PolicyEntry[] policy = [.. EveryKind().Select(instrument => From(June, instrument) with { Until = July })];
        var state = new PolicyState(SmallCorridor.Network, Parameters);

        state.Set(policy, June);
        var inJune = Fingerprint(state);
        state.Set(policy, July);

        Assert.NotEqual(Fingerprint(StateOn(June)), inJune);
        Assert.Equal(Fingerprint(StateOn(June)), Fingerprint(state));
    }

    [Fact]
    public void A_state_set_again_has_another_version()
    {
        var state = new PolicyState(SmallCorridor.Network, Parameters);

        var before = state.Version;
        state.Set([], June);

        Assert.NotEqual(before, state.Version);
    }

    [Fact]
    public void Every_kind_of_instrument_changes_the_state()
    {
        var instruments = EveryKind().ToArray();
        var without = Fingerprint(StateOn(June));

        Assert.Equal(
            InstrumentKinds.ByKey.Values.OrderBy(kind => kind.Name),
            instruments.Select(instrument => instrument.GetType()).OrderBy(kind => kind.Name));
        Assert.All(
            instruments,
            instrument => Assert.NotEqual(without, Fingerprint(StateOn(June, From(June, instrument)))));
    }

    [Fact]
    public void Alternatives_to_detention_apply_to_the_kinds_they_name()
    {
        var state = StateOn(
            June,
            From(June, new AlternativesToDetentionInstrument { Share = Quantity.Of(0.6), Kinds = [PartyKind.Child] }));

        Assert.Equal([0, 0, 0.6], state.AlternativeShare);
    }

    [Fact]
    public void A_party_attracted_by_cards_applies_at_the_first_office_named()
    {
        var card = new HumanitarianCardInstrument
        {
            At = [SmallCorridor.Crossing, SmallCorridor.City],
            DrawnFrom = [SmallCorridor.Village],
            PeoplePerDay = Quantity.Of(50),
            DelayDays = Quantity.Of(5),
        };

        var office = StateOn(June, From(June, card)).CardOffice;
        var closed = StateOn(July, From(June, card), From(July, card with { PeoplePerDay = Quantity.Of(0) })).CardOffice;

        Assert.Equal(SmallCorridor.Crossing.Index, office[SmallCorridor.Village.Index]);
        Assert.Equal(SmallCorridor.City.Index, office[SmallCorridor.City.Index]);
        Assert.Equal(PolicyState.None, office[SmallCorridor.BorderCity.Index]);
        Assert.All(closed, place => Assert.Equal(PolicyState.None, place));
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

        var share = StateOn(June, From(June, bus)).BusShare;

        Assert.Equal(0, share[SmallCorridor.City.Index]);
        Assert.Equal(0.3, share[SmallCorridor.Crossing.Index]);
    }

    [Fact]
    public void Officers_seconded_to_several_offices_are_shared_equally()
    {
        var state = StateOn(
            June,
            From(June, new SecondedOfficersInstrument { Officers = Quantity.Of(10), At = [SmallCorridor.City, SmallCorridor.Crossing] }),
            From(June, new SecondedOfficersInstrument { Officers = Quantity.Of(4), At = [SmallCorridor.City] }));

        Assert.Equal(9, state.AddedStaff.LentTo[SmallCorridor.City.Index]);
        Assert.Equal(5, state.AddedStaff.LentTo[SmallCorridor.Crossing.Index]);
    }

    [Fact]
    public void People_returned_until_their_hearing_go_to_the_city_named()
    {
        var state = StateOn(
            June,
            From(June, new RemainInMexicoInstrument
            {
                At = [SmallCorridor.Port],
                ReturnTo = SmallCorridor.BorderCity,
                Share = Quantity.Of(0.4),
            }));

        Assert.Equal(0.4, state.HearingShare[SmallCorridor.Port.Index]);
        Assert.Equal(SmallCorridor.BorderCity, state.HearingReturnTo[SmallCorridor.Port.Index]);
    }

    [Fact]
    public void Officers_of_every_place_and_force_have_a_position_of_their_own()
    {
        var positions = SmallCorridor.Places
            .SelectMany(place => Enum.GetValues<Force>().Select(force => PolicyState.At(place.Id, force)))
            .ToArray();

        Assert.Equal(PolicyState.ForceCount, Enum.GetValues<Force>().Length);
        Assert.Equal(Enumerable.Range(0, SmallCorridor.Places.Length * PolicyState.ForceCount), positions.Order());
    }

    private static PolicyState StateOn(DateOnly date, params PolicyEntry[] policy)
    {
        var state = new PolicyState(SmallCorridor.Network, Parameters);
        state.Set(PolicyState.InOrder(policy), date);
        return state;
    }

    private static PolicyEntry From(DateOnly date, Instrument instrument) => new("entry", instrument, date, null, "test");

    private static CheckpointInstrument Checkpoint(Force force, double officers, params PlaceId[] at) =>
        new() { At = [.. at], Officers = Quantity.Of(officers), Force = force };

    private static PatrolInstrument Patrol(Force force, double officers, params PlaceId[] at) =>
        new() { At = [.. at], Officers = Quantity.Of(officers), Force = force };

    private static IEnumerable<Instrument> EveryKind() =>
    [
        new ResettlementInstrument { Origins = [SmallCorridor.Village], PlacesPerYear = Quantity.Of(100), WaitMonths = Quantity.Of(6) },
        new HumanitarianCardInstrument { At = [SmallCorridor.City], PeoplePerDay = Quantity.Of(50), DelayDays = Quantity.Of(5) },
        new BusInstrument { At = [SmallCorridor.Crossing], To = SmallCorridor.City, Share = Quantity.Of(0.3), Hours = Quantity.Of(20) },
        new AsylumBudgetInstrument { MxnMillionPerYear = Quantity.Of(10) },
        new SecondedOfficersInstrument { Officers = Quantity.Of(10) },
        new ApplicantSupportInstrument { Share = Quantity.Of(0.3) },
        new ApplicantRelocationInstrument { At = [SmallCorridor.Crossing], To = SmallCorridor.City, Share = Quantity.Of(0.3) },
        new CaravanInstrument { Origins = [SmallCorridor.Village], Share = Quantity.Of(0.3) },
        Checkpoint(Force.Inm, 10, SmallCorridor.City),
        Patrol(Force.Army, 10, SmallCorridor.City),
        new ScreeningInstrument { Share = Quantity.Of(0.3) },
        new OversightInstrument { Bribes = Quantity.Of(0.3) },
        new RailControlInstrument { At = [SmallCorridor.City], Coverage = Quantity.Of(1), Boarding = Quantity.Of(0.5) },
        new CaravanDispersalInstrument { At = [SmallCorridor.City], Share = Quantity.Of(0.3) },
        new InformationShockInstrument { Setback = Quantity.Of(0.3), HalfLifeDays = Quantity.Of(90) },
        new OrganisedCrimeInstrument { At = [SmallCorridor.City], Strength = Quantity.Of(3) },
        new ProsecutionInstrument { SanctionChance = Quantity.Of(0.3) },
        new ShelterInstrument { At = [SmallCorridor.City] },
        new DetentionStationInstrument { At = [SmallCorridor.City], Places = Quantity.Of(100) },
        new RightsInformationInstrument { Share = Quantity.Of(0.9) },
        new AlternativesToDetentionInstrument { Share = Quantity.Of(0.3) },
        new DeportationCapacityInstrument { PeoplePerDay = Quantity.Of(500) },
        new AsylumProtocolInstrument
        {
            Coverage = Quantity.Of(0.9),
            BuyIn = Quantity.Of(0.8),
            RampMonths = Quantity.Of(12),
            InstituteDelayMonths = Quantity.Of(3),
            ExpeditedDays = Quantity.Of(15),
        },
        new ChildDetentionBanInstrument { Share = Quantity.Of(0.3), ReturnedShare = Quantity.Of(0.4) },
        new ContainmentInstrument { At = [SmallCorridor.City], MedianDays = Quantity.Of(60) },
        new LegalAidInstrument { At = [SmallCorridor.City], Share = Quantity.Of(0.3) },
        new InterpretersInstrument { At = [SmallCorridor.City], Share = Quantity.Of(0.3) },
        new FreedomOfMovementInstrument { At = [SmallCorridor.Crossing], To = SmallCorridor.City, Share = Quantity.Of(0.3) },
        new AsylumOfficeInstrument { At = [SmallCorridor.City], Officers = Quantity.Of(20) },
        new AsylumDeskInstrument { At = [SmallCorridor.Crossing], Officers = Quantity.Of(8) },
        new PortIntakeInstrument { At = [SmallCorridor.Port], PeoplePerDay = Quantity.Of(40) },
        new RemainInMexicoInstrument { At = [SmallCorridor.Port], ReturnTo = SmallCorridor.BorderCity, Share = Quantity.Of(0.3) },
        new TransitBarInstrument { Share = Quantity.Of(0.3) },
        new ExpulsionInstrument { Share = Quantity.Of(0.3) },
        new CooperativeAgreementInstrument { To = SmallCorridor.Village, Share = Quantity.Of(0.3) },
        new UsProcessingInstrument { At = [SmallCorridor.Port], PeoplePerDay = Quantity.Of(10), HoldingPlaces = Quantity.Of(5) },
        new ExceptionAccessInstrument { At = [SmallCorridor.Port], PeoplePerDay = Quantity.Of(10) },
        new ClaimsWhileWaitingInstrument { At = [SmallCorridor.BorderCity], RatePerMonth = Quantity.Of(0.3) },
        new RefusalOfReturnsInstrument { Share = Quantity.Of(0.3) },
        new HearingSuspensionInstrument { Share = Quantity.Of(0.3) },
        new AssistedReturnInstrument { At = [SmallCorridor.BorderCity], Share = Quantity.Of(0.3) },
        new FamilyReunificationInstrument { At = [SmallCorridor.City], Share = Quantity.Of(0.3), DelayDays = Quantity.Of(9) },
    ];

    /// <summary>The complete state on its date, as one text.</summary>
    private static string Fingerprint(object state) => string.Join(
        '\n',
        state.GetType().GetProperties()
            .Where(property => property.Name is not (nameof(PolicyState.Version) or nameof(PolicyState.EntryDate)))
            .Select(property => $"{property.Name}: {Text(property.GetValue(state))}"));

    /// <summary>A number, a list of them, or a part of the state with its own properties.</summary>
    private static string Text(object? value) => value switch
    {
        Array values => string.Join(' ', values.Cast<object>()),
        not null when value.GetType() is { IsClass: true, Namespace: { } space } && space.StartsWith("FlowSim", StringComparison.Ordinal) =>
            Fingerprint(value),
        _ => $"{value}",
    };
}
