using FlowSim.Engine.Execution;
using FlowSim.Engine.Observation;
using FlowSim.Fakes;
using FlowSim.Kernel.Queues;
using FlowSim.Model;
using FlowSim.Model.Asylum;
using FlowSim.Model.Border.Metering;
using FlowSim.Model.Border.ReturnToWait;
using FlowSim.Model.Detention;
using FlowSim.Model.Network;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.World;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Services;

public sealed class CapacityTests
{
    /// <summary>
    /// The last party of a day may be a family of six of whom one has a seat; the next day has that many fewer.
    /// </summary>
    private const int LargestDebt = PartySize.MaxChildren + 2 - 1;

    private static readonly DateOnly From = new(2019, 1, 1);

    [Fact]
    public void Deportations_stay_within_their_seats_over_any_period()
    {
        const double Seats = 2.5;
        var world = TestWorlds.EverythingBuilder();
        world.Policy(new DeportationCapacityInstrument { PeoplePerDay = Fixed(Seats) });

        var days = EveryDay(world.Build(), simulation => simulation.Count(TalliedEvent.DeportedByTransitCountry));

        Assert.True(days.Sum() > 300, $"Only {days.Sum()} deportations.");
        Assert.InRange(MaxOver(days, Seats), 0, LargestDebt);
    }

    [Fact]
    public void Every_seat_is_taken_while_people_wait_for_deportation()
    {
        const double Seats = 2.5;
        const int Adults = 600;

        var days = EveryDay(DeportedAdults(Adults, Seats), simulation => simulation.Count(TalliedEvent.DeportedByTransitCountry));

        // All people come in the first month, more than there are seats; the first stays end within a few days.
        var busy = days[31..200];
        Assert.InRange(busy.Sum(), (Seats * busy.Length) - 1, (Seats * busy.Length) + 1);
        Assert.Equal(Adults, days.Sum());
    }

    [Fact]
    public void A_metered_port_admits_no_more_than_its_intake()
    {
        const double Intake = 3.25;

        var days = EveryDay(MeteredAdults(Intake), simulation => simulation.Count(TalliedEvent.ReachedDestinationCountry));

        var busy = days[31..120];
        Assert.InRange(busy.Sum(), (Intake * busy.Length) - 1, (Intake * busy.Length) + 1);
        Assert.InRange(MaxOver(days, Intake), 0, 1);
    }

    [Fact]
    public void A_closed_port_admits_nobody()
    {
        var days = EveryDay(MeteredAdults(0), simulation => simulation.Count(TalliedEvent.ReachedDestinationCountry));

        Assert.Equal(0, days.Sum());
    }

    [Fact]
    public void When_everybody_has_gone_every_slot_is_free_again()
    {
        var world = TestWorlds.EverythingBuilder();
        var opening = new DateOnly(2020, 6, 1);
        world.Policy(new AsylumOfficeInstrument { At = [world["MX_TAP"], world["MX_MEX"]], Officers = Fixed(500) }, opening)
            .Policy(new DeportationCapacityInstrument { PeoplePerDay = Fixed(1e5) }, opening)
            .Policy(new PortIntakeInstrument { At = [world["US_HID"], world["US_SYS"]], PeoplePerDay = Fixed(1e5) }, opening)
            .Policy(new HearingSuspensionInstrument { Share = Fixed(0) }, opening);
        var scenario = world.Build();

        using var simulation = DayByDay.Run(scenario with { Period = new(scenario.Period.From, new DateOnly(2023, 1, 1)) });

        var present = 0;
        Census.ForEachPresent(simulation.Shards, (_, _) => present++);
        Assert.Equal(0, present);
        foreach (var shard in simulation.Shards)
        {
            Assert.True(shard.Waiting.SlotCount > 10);
            Assert.Equal(0, SlotsInUse(shard.Waiting));
        }
    }

    /// <summary>
    /// Number of slots in use: a room that is asked to seat as many parties as it ever had slots must add this many.
    /// </summary>
    private static int SlotsInUse(WaitingRoom<PartyRecord> room)
    {
        var used = room.SlotCount;
        var party = new PartyRecord { Event = JourneyEvent.AwaitDecision };
        for (var seated = 0; seated < used; seated++)
        {
            room.Seat(in party);
        }

        return room.SlotCount - used;
    }

    /// <summary>The maximum excess of any sequence of days over what that many days allow.</summary>
    private static double MaxOver(long[] days, double perDay)
    {
        var (over, max) = (0.0, 0.0);
        foreach (var count in days)
        {
            over = Math.Max(0, over + count - perDay);
            max = Math.Max(max, over);
        }

        return max;
    }

    private static long[] EveryDay(Scenario scenario, Func<Simulation, long> count)
    {
        var days = new long[scenario.Period.DayCount];
        var before = 0L;
        using var simulation = DayByDay.Run(scenario, afterDay: (world, day) =>
        {
            var now = count(world);
            days[day.Number] = now - before;
            before = now;
        });
        return days;
    }

    private static Scenario DeportedAdults(int people, double seats)
    {
        var world = TestWorlds.Quiet(From, From.AddYears(1))
            .Place("GT_ORI", PlaceRole.Origin)
            .Place("US_SEC", PlaceRole.BorderSector)
            .Leg("GT_ORI", "US_SEC")
            .Cohort(0, "GT_ORI", TestGroup.Honduran, PartyKind.Adult, people)
            .Parameters(parameters => parameters with
            {
                Encounters = parameters.Encounters with { MaxStopRate = 100 },
                Detention = parameters.Detention with { ReturnedShareRegional = 1 },
            });
        return world
            .Policy(TestWorlds.FullWatch(world["GT_ORI"]))
            .Policy(new DetentionStationInstrument { At = [world["GT_ORI"]], Places = Fixed(1e5) })
            .Policy(new DeportationCapacityInstrument { PeoplePerDay = Fixed(seats) })
            .Build();
    }

    private static Scenario MeteredAdults(double intake)
    {
        var world = TestWorlds.Quiet(From, From.AddMonths(5))
            .Place("GT_ORI", PlaceRole.Origin)
            .Place("MX_NOR", PlaceRole.BorderCity)
            .Place("US_POR", PlaceRole.PortOfEntry)
            .Leg("GT_ORI", "MX_NOR")
            .Leg("MX_NOR", "US_POR")
            .Cohort(0, "GT_ORI", TestGroup.Honduran, PartyKind.Adult, 600)
            .Parameters(parameters => parameters with
            {
                // Only those in need ask at a port.
                Groups = parameters.Groups.InNeed(1),
                Metering = parameters.Metering with { LeaveRatePerMonth = 0 },
                Kidnapping = parameters.Kidnapping with { WaitingRatePerMonth = 0 },
            });
        return world.Policy(new PortIntakeInstrument { At = [world["US_POR"]], PeoplePerDay = Fixed(intake) }).Build();
    }
}
