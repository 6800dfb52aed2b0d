using FlowSim.Fakes;
using FlowSim.Model.Departure;
using FlowSim.Model.Network;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Departure;

public sealed class ResettlementChoiceTests
{
    private const int PerMonth = 300;
    private const int Months = 12;

    private static readonly DateOnly From = new(2019, 1, 1);

    [Fact]
    public void No_more_people_are_resettled_in_a_year_than_there_are_places()
    {
        using var simulation = DayByDay.Run(World(Terms(places: 500, waitMonths: 0)).Build());

        // The last fraction of a place may go to a party of one person; those selected on the last day have not left
        // yet.
        Assert.InRange(simulation.Count(TalliedEvent.Resettled), 495, 501);

        // All others set out the day after they applied; some ten apply on the last day.
        var gone = simulation.Count(TalliedEvent.Departed) + simulation.Count(TalliedEvent.Resettled);
        Assert.InRange(gone, (PerMonth * Months) - 30, PerMonth * Months);
    }

    [Fact]
    public void Unused_places_stay_available_for_a_year()
    {
        var late = TestWorlds.Quiet(From, From.AddYears(1));
        AddWay(late).Cohort(11, "GT_ORI", TestGroup.Honduran, PartyKind.Adult, 1000);
        Everybody(late).Policy(Terms(places: 365.25, waitMonths: 0));

        using var simulation = DayByDay.Run(late.Build());

        Assert.InRange(simulation.Count(TalliedEvent.Resettled), 355, 366);
    }

    [Fact]
    public void Only_people_in_need_apply()
    {
        using var simulation = DayByDay.Run(World(Terms(places: 1e6, waitMonths: 0))
            .Parameters(parameters => parameters with { Groups = parameters.Groups.InNeed(0, TestGroup.Honduran) })
            .Build());

        Assert.Equal(0, simulation.Count(TalliedEvent.AppliedForResettlement));
    }

    [Fact]
    public void Selected_people_leave_after_the_wait()
    {
        using var simulation = DayByDay.Run(World(Terms(places: 1e6, waitMonths: 6)).Build());

        // Those of the second half of the year are still waiting at home.
        Assert.InRange(simulation.Count(TalliedEvent.Resettled), 5.5 * PerMonth, 6.5 * PerMonth);
        Assert.Equal(0, simulation.Count(TalliedEvent.Resettled) - simulation.Count(TalliedEvent.Resettled, fromMonth: 6));
        Assert.Equal(0, simulation.Count(TalliedEvent.Departed));
    }

    [Fact]
    public void People_who_cannot_wait_set_out()
    {
        using var simulation = DayByDay.Run(World(Terms(places: 1e6, waitMonths: 1))
            .Parameters(parameters => parameters with { Resettlement = parameters.Resettlement with { PatientShare = 0 } })
            .Build());

        Assert.Equal(0, simulation.Count(TalliedEvent.Resettled));
        Assert.Equal(simulation.Count(TalliedEvent.LeftResettlement), simulation.Count(TalliedEvent.Departed));
        Assert.InRange(simulation.Count(TalliedEvent.Departed), 11 * PerMonth, Months * PerMonth);
    }

    [Fact]
    public void Places_for_children_are_not_given_to_adults()
    {
        using var simulation = DayByDay.Run(World(Terms(places: 1e6, waitMonths: 0) with { Kinds = [PartyKind.Child] }).Build());

        Assert.Equal(0, simulation.Count(TalliedEvent.AppliedForResettlement));
    }

    [Fact]
    public void Resettled_people_have_that_fate_and_people_who_wait_stayed_home()
    {
        var with = SimulationRun.Execute(World(Terms(places: 1e6, waitMonths: 6)).Build(), new RunOptions());
        var without = SimulationRun.Execute(World().Build(), new RunOptions());

        var twins = without.Fates.TransitionsTo(with.Fates);

        Assert.True(twins[(int)Fate.InDestinationCountry, (int)Fate.Resettled] > 5 * PerMonth);
        Assert.True(twins[(int)Fate.InDestinationCountry, (int)Fate.StayedHome] > 5 * PerMonth);
    }

    private static ResettlementInstrument Terms(double places, double waitMonths) => new()
    {
        Origins = [new PlaceId(0)],
        PlacesPerYear = Fixed(places),
        WaitMonths = Fixed(waitMonths),
    };

    /// <summary>People in need who all apply and wait.</summary>
    private static WorldBuilder World(params ResettlementInstrument[] terms)
    {
        var world = AddWay(TestWorlds.Quiet(From, From.AddYears(1)));
        for (var month = 0; month < Months; month++)
        {
            world.Cohort(month, "GT_ORI", TestGroup.Honduran, PartyKind.Adult, PerMonth);
        }

        foreach (var entry in terms)
        {
            world.Policy(entry);
        }

        return Everybody(world);
    }

    private static WorldBuilder AddWay(WorldBuilder world) => world
        .Place("GT_ORI", PlaceRole.Origin)
        .Place("US_SEC", PlaceRole.BorderSector)
        .Leg("GT_ORI", "US_SEC");

    private static WorldBuilder Everybody(WorldBuilder world) => world.Parameters(parameters => parameters with
    {
        Groups = parameters.Groups.InNeed(1, TestGroup.Honduran),
        Resettlement = parameters.Resettlement with { ApplyingShare = 1, PatientShare = 1 },
    });
}
