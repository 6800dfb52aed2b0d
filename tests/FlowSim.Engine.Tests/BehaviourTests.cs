using System.Collections.Immutable;
using FlowSim.Fakes;
using FlowSim.Model;
using FlowSim.Model.Asylum;
using FlowSim.Model.Border.ReturnToWait;
using FlowSim.Model.Controls;
using FlowSim.Model.Crime;
using FlowSim.Model.Detention;
using FlowSim.Model.Network;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests;

/// <summary>The effects of policies on people, in worlds so small that the direction is beyond doubt.</summary>
public sealed class BehaviourTests
{
    private static readonly DateOnly From = new(2019, 1, 1);
    private static readonly DateOnly Until = new(2020, 1, 1);

    [Fact]
    public void An_overcrowded_station_makes_more_people_abandon_their_claim()
    {
        var (calmClaims, calmDrops) = ClaimsAndDrops(places: 5000);
        var (claims, drops) = ClaimsAndDrops(places: 300);

        AssertHigherShare(drops, claims, calmDrops, calmClaims);
    }

    [Fact]
    public void A_desk_at_the_entry_point_raises_claims_and_lowers_apprehensions()
    {
        using var without = DayByDay.Run(Entry());
        using var with = DayByDay.Run(Entry(new AsylumDeskInstrument { At = [new PlaceId(1)], Officers = Fixed(50) }));
        var people = without.Count(TalliedEvent.Departed);

        Assert.Equal(people, with.Count(TalliedEvent.Departed));
        AssertHigherShare(with.Count(TalliedEvent.ClaimedAtLiberty), people, without.Count(TalliedEvent.ClaimedAtLiberty), people);
        AssertHigherShare(without.Count(TalliedEvent.Apprehended), people, with.Count(TalliedEvent.Apprehended), people);
    }

    [Fact]
    public void Waiting_in_Mexico_raises_kidnappings_most_where_organised_crime_is_strong()
    {
        const int People = 10_000;
        var free = Kidnapped(strength: 6, share: 0);
        var ordinary = Kidnapped(strength: 1, share: 0.5);
        var strong = Kidnapped(strength: 6, share: 0.5);

        AssertHigherShare(ordinary, People, free, People);
        AssertHigherShare(strong, People, ordinary, People);
    }

    [Fact]
    public void People_who_hear_nothing_never_change_their_choices()
    {
        var scenario = TwoWays(sharing: 0, isControlled: true);

        Assert.Equal(Choices(scenario, days: 0), Choices(scenario, days: 300));
    }

    [Fact]
    public void People_who_hear_of_a_control_choose_differently()
    {
        var scenario = TwoWays(sharing: 1, isControlled: true);

        Assert.NotEqual(Choices(scenario, days: 0), Choices(scenario, days: 300));
    }

    [Fact]
    public void A_control_on_one_of_two_routes_moves_those_who_hear_of_it_to_the_other()
    {
        var (controlled, all) = FirstWay(sharing: 1, isControlled: true);
        var (open, allOpen) = FirstWay(sharing: 1, isControlled: false);

        AssertHigherShare(open, allOpen, controlled, all);
    }

    [Fact]
    public void A_control_on_one_of_two_routes_moves_nobody_who_does_not_hear_of_it()
    {
        var controlled = FirstWay(sharing: 0, isControlled: true);
        var open = FirstWay(sharing: 0, isControlled: false);

        Assert.Equal(open, controlled);
    }

    [Fact]
    public void People_who_hear_of_many_apprehensions_stay_home_more_often()
    {
        using var heard = DayByDay.Run(TwoWays(sharing: 1, isControlled: true));
        using var unheard = DayByDay.Run(TwoWays(sharing: 0, isControlled: true));

        Assert.Equal(0, unheard.Count(TalliedEvent.StayedHome));
        Assert.True(heard.Count(TalliedEvent.StayedHome) > 0);
    }

    /// <summary>Claims and abandoned claims in a station in which everybody claims and no decision is made.</summary>
    private static (long Claims, long Drops) ClaimsAndDrops(double places)
    {
        using var simulation = DayByDay.Run(Station(places));
        return (simulation.Count(TalliedEvent.ClaimedInDetention), simulation.Count(TalliedEvent.DroppedInDetention));
    }

    private static Scenario Station(double places)
    {
        var world = Line().Cohort(0, "GT_ORI", TestGroup.Honduran, PartyKind.Adult, 1500);
        return world
            .Policy(TestWorlds.FullWatch(world["MX_CON"]))
            .Policy(new DetentionStationInstrument { At = [world["MX_CON"]], Places = Fixed(places) })
            .Policy(new AsylumOfficeInstrument { At = [world["MX_NOR"]], Officers = Fixed(0.001) })
            .Parameters(parameters => parameters with
            {
                Encounters = parameters.Encounters with { MaxStopRate = 100 },
                Detention = parameters.Detention with
                {
                    OvercrowdingLimit = 10,
                    ClaimShareWithoutNeed = 1,
                    IntimidationShare = 0,
                    DropoutRate = 0.001,
                    ConditionsEffect = 0.5,
                    MaxDays = 1000,
                },
            })
            .Build();
    }

    private static Scenario Entry(params ImmutableArray<Instrument> more)
    {
        var world = Line();
        for (var month = 0; month < 10; month++)
        {
            world.Cohort(month, "GT_ORI", TestGroup.Honduran, PartyKind.Adult, 1500);
        }

        world.Policy(new CheckpointInstrument { At = [world["MX_CON"]], Officers = Fixed(60), Force = TestForce.Inm })
            .Policy(new DetentionStationInstrument { At = [world["MX_CON"]], Places = Fixed(1000) })
            .Policy(new AsylumOfficeInstrument { At = [world["MX_NOR"]], Officers = Fixed(20) })
            .Parameters(parameters => parameters with
            {
                Groups = parameters.Groups.InNeed(0.6, TestGroup.Honduran),
                Asylum = parameters.Asylum with { ClaimShareOnwardGoal = 0.3, OfficeReachShare = 0.01, DeskReachShare = 1 },
            });
        foreach (var instrument in more)
        {
            world.Policy(instrument);
        }

        return world.Build();
    }

    private static long Kidnapped(double strength, double share)
    {
        var world = Line();
        for (var month = 0; month < 10; month++)
        {
            world.Cohort(month, "GT_ORI", TestGroup.Honduran, PartyKind.Adult, 1000);
        }

        world.Policy(new OrganisedCrimeInstrument { At = [world["MX_NOR"]], Strength = Fixed(strength) })
            .Policy(new ReturnToWaitInstrument { At = [world["US_SEC"]], ReturnTo = world["MX_NOR"], Share = Fixed(share) })
            .Parameters(parameters => parameters with
            {
                Border = parameters.Border with { AdultDetectionShare = 1 },
                Kidnapping = parameters.Kidnapping with { WaitingRatePerMonth = 0.02 },
            });
        using var simulation = DayByDay.Run(world.Build());
        Assert.Equal(share > 0, simulation.Count(TalliedEvent.ReturnedToWait) > 1000);
        return simulation.Count(TalliedEvent.Kidnapped);
    }

    /// <summary>Parties that leave the fork in the second half of the run: by the first route, and by either.</summary>
    private static (double First, double Both) FirstWay(double sharing, bool isControlled)
    {
        var result = SimulationRun.Execute(TwoWays(sharing, isControlled), new RunOptions());
        var (first, second) = (0.0, 0.0);
        for (var month = 6; month < result.LegFlows.MonthCount; month++)
        {
            first += result.LegFlows[month, 0];
            second += result.LegFlows[month, 1];
        }

        return (first, first + second);
    }

    /// <summary>
    /// An origin, two equal routes through two towns, and a control in the first. Apprehended people do not set out
    /// again.
    /// </summary>
    private static Scenario TwoWays(double sharing, bool isControlled)
    {
        var world = TestWorlds.Quiet(From, Until)
            .Place("GT_ORI", PlaceRole.Origin)
            .Place("MX_ONE", PlaceRole.Transit)
            .Place("MX_TWO", PlaceRole.Transit)
            .Place("US_SEC", PlaceRole.BorderSector)
            .Leg("GT_ORI", "MX_ONE")
            .Leg("GT_ORI", "MX_TWO")
            .Leg("MX_ONE", "US_SEC")
            .Leg("MX_TWO", "US_SEC");
        for (var month = 0; month < 12; month++)
        {
            world.Cohort(month, "GT_ORI", TestGroup.Honduran, PartyKind.Adult, 1000);
        }

        world.Policy(new DetentionStationInstrument { At = [world["MX_ONE"]], Places = Fixed(1e5) })
            .Parameters(parameters => parameters with
            {
                Departure = new(),
                Perception = parameters.Perception with { SharingShare = sharing, RefreshDays = 7, DelayDays = 14 },
                Encounters = parameters.Encounters with { MaxStopRate = 0.4 },
                Detention = parameters.Detention with { ReturnedShareRegional = 1 },
            });
        return isControlled ? world.Policy(TestWorlds.FullWatch(world["MX_ONE"])).Build() : world.Build();
    }

    /// <summary>The choices of parties of every class at the origin, for several random words.</summary>
    private static List<ushort> Choices(Scenario scenario, int days)
    {
        using var simulation = DayByDay.Run(days == 0
            ? scenario with { Period = new(From, From.AddDays(1)) }
            : scenario with { Period = new(From, From.AddDays(days)) });
        var choices = new List<ushort>();
        for (var segment = 0; segment < simulation.World.Choice.Segments.Length; segment++)
        {
            for (var word = 0; word < 256; word++)
            {
                choices.Add(simulation.World.Choice.WaysFrom(segment, 0).Pick((uint)word << 24));
            }
        }

        return choices;
    }

    /// <summary>Origin, entry point, town with a control, border city, and the US border between ports.</summary>
    private static WorldBuilder Line() => TestWorlds.Quiet(From, Until)
        .Place("GT_ORI", PlaceRole.Origin)
        .Place("MX_ENT", PlaceRole.Transit)
        .Place("MX_CON", PlaceRole.Transit)
        .Place("MX_NOR", PlaceRole.BorderCity)
        .Place("US_SEC", PlaceRole.BorderSector)
        .Leg("GT_ORI", "MX_ENT")
        .Leg("MX_ENT", "MX_CON")
        .Leg("MX_CON", "MX_NOR")
        .Leg("MX_NOR", "US_SEC");

    /// <summary>Fails unless the first share exceeds the second by more than 4.5 standard errors.</summary>
    private static void AssertHigherShare(double higher, double ofHigher, double lower, double ofLower)
    {
        var pooled = (higher + lower) / (ofHigher + ofLower);
        var error = Math.Sqrt(pooled * (1 - pooled) * ((1 / ofHigher) + (1 / ofLower)));
        Assert.True(
            (higher / ofHigher) - (lower / ofLower) > 4.5 * error,
            $"{higher} of {ofHigher} and {lower} of {ofLower}: standard error {error}");
    }
}
