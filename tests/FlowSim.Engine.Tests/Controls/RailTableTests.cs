using FlowSim.Fakes;
using FlowSim.Model.Controls;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Controls;

public sealed class RailTableTests
{
    private const int ByRail = 0;
    private static readonly DateOnly From = new(2019, 1, 1);

    [Fact]
    public void Where_trains_are_hard_to_board_fewer_wait_for_one()
    {
        var before = OnTheTrain(boarding: 1, coverage: 0.3);
        var after = OnTheTrain(boarding: 0.2, coverage: 0.3);

        // 1.5 days of waiting become 7.5, which adds 150 dollars at a scale of 250.
        Assert.True(before > 1000);
        Assert.InRange(after / before, 0.4, 0.9);
    }

    [Fact]
    public void Where_trains_are_raided_people_are_stopped_and_later_take_the_road()
    {
        var before = OnTheTrain(boarding: 1, coverage: 0.3);
        var after = OnTheTrain(boarding: 1, coverage: 2);

        Assert.True(after < 0.95 * before, $"{after} and {before}");
    }

    [Fact]
    public void A_rail_control_without_effect_changes_nothing()
    {
        var world = World();
        var without = SimulationRun.Execute(world.Build(), new RunOptions());
        var with = SimulationRun.Execute(
            world.Policy(Watch(world, new EncounterParameters().CheckpointRailCoverage, 1)).Build(), new RunOptions());

        SameResult.Assert(without, with);
    }

    /// <summary>People who set out by rail in the last month.</summary>
    private static double OnTheTrain(double boarding, double coverage)
    {
        var world = World();
        var run = SimulationRun.Execute(world.Policy(Watch(world, coverage, boarding)).Build(), new RunOptions());
        return run.LegFlows[run.LegFlows.MonthCount - 1, ByRail];
    }

    private static RailControlInstrument Watch(WorldBuilder world, double coverage, double boarding) =>
        new() { At = [world["GT_ORI"]], Coverage = Fixed(coverage), Boarding = Fixed(boarding) };

    private static WorldBuilder World()
    {
        var world = TestWorlds.Quiet(From, From.AddMonths(4))
            .Place("GT_ORI", PlaceRole.Origin)
            .Place("US_SEC", PlaceRole.BorderSector)
            .Leg("GT_ORI", "US_SEC", TravelMode.Rail)
            .Leg("GT_ORI", "US_SEC", TravelMode.Foot, fareUsd: 60)
            .Parameters(parameters => parameters with
            {
                Travel = parameters.Travel with { RailWaitDays = 1.5 },
                Perception = parameters.Perception with { SharingShare = 0.5, RefreshDays = 7, DelayDays = 7 },
            });
        for (var month = 0; month < 4; month++)
        {
            world.Cohort(month, "GT_ORI", TestGroup.Honduran, PartyKind.Adult, 5000);
        }

        return world.Policy(TestWorlds.FullWatch(world["GT_ORI"]));
    }
}
