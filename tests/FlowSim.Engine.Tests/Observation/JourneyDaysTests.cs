using FlowSim.Engine.Observation;
using FlowSim.Engine.Tests.Border;
using FlowSim.Fakes;
using FlowSim.Model.Border.Expulsion;
using FlowSim.Model.Border.Metering;
using FlowSim.Model.Network;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Observation;

public sealed class JourneyDaysTests
{
    private static readonly DateOnly From = new(2019, 1, 1);

    [Fact]
    public void A_journey_takes_the_hours_of_the_road_from_the_border_of_the_transit_country_on()
    {
        var run = Run(Roads(shortHours: 96, shortPeople: 60, longHours: 336, longPeople: 40));

        Assert.Equal(((60 * 4) + (40 * 14)) / 100.0, Total(run, "journey_days"), 1e-9);
        Assert.Equal(4, Total(run, "journey_days_median"));
    }

    [Theory]
    [InlineData(50, 50, 4)]
    [InlineData(49, 51, 14)]
    public void The_median_is_the_time_within_which_half_of_the_people_arrive(int shortPeople, int longPeople, double expected)
    {
        Assert.Equal(expected, Total(Run(Roads(96, shortPeople, 336, longPeople)), "journey_days_median"));
    }

    [Fact]
    public void Months_are_those_of_arrival_and_those_without_one_have_no_value()
    {
        var run = Run(Roads(shortHours: 96, shortPeople: 60, longHours: 2400, longPeople: 40));

        Assert.Equal(4, Month(run, "journey_days", 0), 1e-9);
        Assert.Equal(0, Month(run, "journey_days", 2));
        Assert.Equal(100, Month(run, "journey_days_median", 4));
    }

    [Fact]
    public void Waiting_at_a_port_is_no_part_of_the_journey()
    {
        var world = Roads(96, 100, 96, 100, PlaceRole.PortOfEntry);
        world.Policy(new PortIntakeInstrument { At = [world["US_END"]], PeoplePerDay = Fixed(1) })
            .Parameters(parameters => parameters with { Groups = parameters.Groups.InNeed(1) });

        var run = Run(world);

        Assert.True(Total(run, "waiting_at_border_end") > 0);
        Assert.Equal(4, Total(run, "journey_days"), 1e-9);
    }

    [Fact]
    public void A_stay_in_a_station_is_a_part_of_the_journey()
    {
        var run = SimulationRun.Execute(
            StationWorld.With(parameters => parameters with
            {
                Detention = parameters.Detention with { ReturnedShareRegional = 0, InformedShare = 0 },
                Encounters = parameters.Encounters with { MaxStopRate = 1 },
            }),
            new RunOptions());

        var (arrived, detainedDays) = (Total(run, "border_arrivals"), Total(run, "detained_person_days"));
        Assert.InRange(arrived, 3900, 4000);
        Assert.InRange(Total(run, "journey_days") - (detainedDays / arrived), 0.5, 3);
    }

    [Fact]
    public void People_who_are_expelled_and_cross_again_have_made_one_journey()
    {
        var world = BorderWorld.ToSector(100);
        world.Policy(new ExpulsionInstrument { Share = Fixed(1) }, start: null, end: new DateOnly(2019, 2, 10));
        using var simulation = DayByDay.Run(world.Build());

        var journeys = Enumerable.Range(0, simulation.World.Period.MonthCount)
            .Sum(month => simulation.JourneyTimesIn(month).People.Sum());

        Assert.Equal(100, journeys);
        Assert.True(simulation.Count(TalliedEvent.ReachedDestinationCountry) > 200);
    }

    [Fact]
    public void Where_nobody_reaches_the_border_there_is_no_value()
    {
        var run = Run(Roads(96, 0, 96, 0));

        Assert.True(double.IsNaN(Total(run, "journey_days")));
        Assert.True(double.IsNaN(Total(run, "journey_days_median")));
    }

    /// <summary>Two roads from two origins, each two days long before the transit country and of some length in it.</summary>
    private static WorldBuilder Roads(
        double shortHours, int shortPeople, double longHours, int longPeople, PlaceRole end = PlaceRole.BorderSector) =>
        TestWorlds.Quiet(From, From.AddMonths(6))
            .Place("GT_ONE", PlaceRole.Origin)
            .Place("GT_TWO", PlaceRole.Origin)
            .Place("MX_ONE", PlaceRole.Transit)
            .Place("MX_TWO", PlaceRole.Transit)
            .Place("US_END", end)
            .Leg("GT_ONE", "MX_ONE", hours: 48)
            .Leg("GT_TWO", "MX_TWO", hours: 48)
            .Leg("MX_ONE", "US_END", hours: shortHours)
            .Leg("MX_TWO", "US_END", hours: longHours)
            .Parameters(parameters => parameters with
            {
                Metering = parameters.Metering with { LeaveRatePerMonth = 0 },
            })
            .Cohort(0, "GT_ONE", TestGroup.Honduran, PartyKind.Adult, shortPeople)
            .Cohort(0, "GT_TWO", TestGroup.Honduran, PartyKind.Adult, longPeople);

    private static RunResult Run(WorldBuilder world) => SimulationRun.Execute(world.Build(), new RunOptions());

    private static double Total(RunResult run, string id) => run.Outcomes.Total(IndexOf(id));

    private static double Month(RunResult run, string id, int month) => run.Outcomes[IndexOf(id), month, 0];

    private static int IndexOf(string id) => OutcomeCatalog.All.Index().Single(outcome => outcome.Item.Id == id).Index;
}
