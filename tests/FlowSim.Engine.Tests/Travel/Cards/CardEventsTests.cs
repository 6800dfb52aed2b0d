using FlowSim.Fakes;
using FlowSim.Kernel.Time;
using FlowSim.Model.Detention;
using FlowSim.Model.Network;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.Travel.Caravans;
using FlowSim.Model.Travel.Cards;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Travel.Cards;

/// <summary>Cards at an entry point, before a town with a control.</summary>
public sealed class CardEventsTests
{
    private const int People = 900;

    private static readonly DateOnly From = new(2019, 1, 1);

    [Fact]
    public void Cardholders_are_not_stopped()
    {
        using var without = DayByDay.Run(Entry().Build());
        using var with = DayByDay.Run(Entry(Card()).Build());

        Assert.True(without.Count(TalliedEvent.Apprehended) > People / 10);
        Assert.Equal(People, with.Count(TalliedEvent.GivenCard));
        Assert.Equal(0, with.Count(TalliedEvent.Stopped));
        Assert.Equal(People, with.Count(TalliedEvent.ReachedDestinationCountry));
    }

    [Fact]
    public void Cards_are_issued_up_to_the_daily_capacity_of_the_place()
    {
        const double PerDay = 3.5;

        var days = CardsByDay(Entry(Card(PerDay)));

        // All people come in the first month, thirty a day.
        var busy = days[10..150];
        Assert.InRange(busy.Sum(), (PerDay * busy.Length) - 1, (PerDay * busy.Length) + 1);
        Assert.True(busy.Max() <= Math.Ceiling(PerDay));
    }

    [Fact]
    public void A_card_comes_after_its_delay()
    {
        var quick = CardsByDay(Entry(Card(delayDays: 0)));
        var slow = CardsByDay(Entry(Card(delayDays: 7)));

        Assert.Equal(People, quick.Sum());
        Assert.Equal(People, slow.Sum());

        // Requests are met at the end of a day, so even without a delay a card is issued on the next day.
        var (soon, late) = (MeanDay(quick), MeanDay(slow));
        Assert.InRange(late - soon, 6, 7);
    }

    [Fact]
    public void Cards_can_be_reserved_for_people_in_need()
    {
        using var simulation = DayByDay.Run(Entry(Card() with { ShareWithoutNeed = Fixed(0) })
            .Parameters(parameters => parameters with { Groups = parameters.Groups.InNeed(0.5, TestGroup.Honduran) })
            .Build());

        var cards = simulation.Count(TalliedEvent.GivenCard);
        Assert.InRange(cards, (People * 0.5) - (4.5 * Math.Sqrt(People * 0.25)), (People * 0.5) + (4.5 * Math.Sqrt(People * 0.25)));
        Assert.True(simulation.Count(TalliedEvent.Stopped) > 0);
    }

    [Fact]
    public void People_still_waiting_when_cards_end_go_on_without_one()
    {
        var world = Entry();
        world.Policy(Card(perDay: 2), From, From.AddDays(40));

        using var simulation = DayByDay.Run(world.Build());

        Assert.InRange(simulation.Count(TalliedEvent.GivenCard), 60, 80);
        Assert.Equal(People, simulation.Count(TalliedEvent.GivenCard) + simulation.Count(TalliedEvent.LeftCardLine));
    }

    [Fact]
    public void People_who_give_up_waiting_go_on_without_a_card()
    {
        using var simulation = DayByDay.Run(Entry(Card(perDay: 2))
            .Parameters(parameters => parameters with { Cards = parameters.Cards with { PatienceDays = 5 } })
            .Build());

        Assert.True(simulation.Count(TalliedEvent.LeftCardLine) > People / 2);
        Assert.Equal(People, simulation.Count(TalliedEvent.GivenCard) + simulation.Count(TalliedEvent.LeftCardLine));
    }

    [Fact]
    public void News_of_cards_attracts_people_who_would_not_have_passed()
    {
        using var passed = DayByDay.Run(Entry(Card() with { At = [new PlaceId(4)] }).Build());
        using var drawn = DayByDay.Run(Entry(Card() with { At = [new PlaceId(4)], DrawnFrom = [new PlaceId(1)] }).Build());

        Assert.Equal(0, passed.Count(TalliedEvent.GivenCard));
        Assert.Equal(People, drawn.Count(TalliedEvent.GivenCard));

        // Hardly anybody ends the journey by choice.
        Assert.InRange(drawn.Count(TalliedEvent.ReachedDestinationCountry), 0.98 * People, People);
    }

    [Fact]
    public void An_office_that_has_closed_attracts_nobody()
    {
        var open = Card() with { At = [new PlaceId(4)], DrawnFrom = [new PlaceId(1)] };
        var world = Entry(open).Policy(Card(perDay: 0) with { At = [new PlaceId(4)] }, From);

        using var simulation = DayByDay.Run(world.Build());

        Assert.Equal(0, simulation.Count(TalliedEvent.AppliedForCard));
    }

    [Fact]
    public void People_waiting_for_a_card_are_in_no_caravan()
    {
        var world = Entry(Card());
        world.Policy(new CaravanInstrument { Origins = [world["GT_ORI"]], Share = Fixed(1) })
            .Policy(new CaravanDispersalInstrument { At = [world["MX_ENT"]], Share = Fixed(1), Apprehended = Fixed(1) })
            .Parameters(parameters => parameters with { Caravan = parameters.Caravan with { LeaveRate = 0, JoinShare = 0 } });

        using var simulation = DayByDay.Run(world.Build());

        Assert.Equal(People, simulation.Count(TalliedEvent.JoinedCaravan));
        Assert.Equal(People, simulation.Count(TalliedEvent.GivenCard));
        Assert.Equal(0, simulation.Count(TalliedEvent.Dispersed));
        Assert.Equal(0, simulation.Count(TalliedEvent.Apprehended));
    }

    [Fact]
    public void Cardholders_are_victims_of_crime_less_often()
    {
        var without = Robbed(crimeFactor: 1);
        var with = Robbed(crimeFactor: 0.35);

        var error = Math.Sqrt(without + with);
        Assert.True(without - with > 4.5 * error, $"{without} robbed without, {with} with a card.");
    }

    [Fact]
    public void A_card_is_lost_with_a_return()
    {
        using var simulation = DayByDay.Run(Entry(Card())
            .Parameters(parameters => parameters with
            {
                Border = parameters.Border with { AdultDetectionShare = 1, DetentionMedianDays = 1 },
                Groups = parameters.Groups.SettingOutAgain(1),
                Return = parameters.Return with { MaxAttempts = 2, RetryMedianDays = 2 },
            })
            .Build());

        Assert.Equal(People, simulation.Count(TalliedEvent.NewAttempt));
        Assert.Equal(2 * People, simulation.Count(TalliedEvent.GivenCard));
    }

    private static long Robbed(double crimeFactor)
    {
        using var simulation = DayByDay.Run(Entry(Card())
            .Parameters(parameters => parameters with
            {
                Cards = parameters.Cards with { CrimeFactor = crimeFactor },
                Hazards = parameters.Hazards with { RobberyRate = 1 },
            })
            .Build());
        return simulation.Count(TalliedEvent.Robbed);
    }

    private static double MeanDay(long[] days) => days.Select((cards, day) => (double)(cards * day)).Sum() / days.Sum();

    private static long[] CardsByDay(WorldBuilder world)
    {
        var scenario = world.Build();
        var (days, before) = (new long[scenario.Period.DayCount], 0L);
        using var simulation = DayByDay.Run(scenario, afterDay: (run, day) =>
        {
            var now = run.Count(TalliedEvent.GivenCard);
            days[day.Number] = now - before;
            before = now;
        });
        return days;
    }

    private static HumanitarianCardInstrument Card(double perDay = 1e5, double delayDays = 2) => new()
    {
        At = [new PlaceId(1)],
        PeoplePerDay = Fixed(perDay),
        DelayDays = Fixed(delayDays),
    };

    /// <summary>People who all want a card and wait as long as it takes.</summary>
    private static WorldBuilder Entry(params HumanitarianCardInstrument[] cards)
    {
        var world = TestWorlds.Quiet(From, From.AddYears(1))
            .Place("GT_ORI", PlaceRole.Origin)
            .Place("MX_ENT", PlaceRole.Transit)
            .Place("MX_CON", PlaceRole.Transit)
            .Place("US_SEC", PlaceRole.BorderSector)
            .Place("MX_OFF", PlaceRole.Transit)
            .Leg("GT_ORI", "MX_ENT")
            .Leg("MX_ENT", "MX_CON", hours: 4 * Tick.Hours)
            .Leg("MX_CON", "US_SEC")
            .Leg("MX_OFF", "MX_CON")
            .Cohort(0, "GT_ORI", TestGroup.Honduran, PartyKind.Adult, People)
            .Parameters(parameters => parameters with
            {
                Cards = parameters.Cards with { WillingShare = 1, PatienceDays = 1e7 },
                Encounters = parameters.Encounters with { MaxStopRate = 1 },
            });
        world.Policy(TestWorlds.FullWatch(world["MX_CON"]))
            .Policy(new DetentionStationInstrument { At = [world["MX_CON"]], Places = Fixed(1e5) });
        foreach (var card in cards)
        {
            world.Policy(card);
        }

        return world;
    }
}
