using FlowSim.Engine.Execution;
using FlowSim.Fakes;
using FlowSim.Model.Controls;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Controls;

public sealed class DeploymentTableTests
{
    private const int Origin = 0;
    private const int One = 1;
    private const int Two = 2;
    private const int Officers = 100;
    private const int LagDays = 10;

    private static readonly DateOnly From = new(2019, 1, 1);

    [Theory]
    [InlineData(1, 0.5)]
    [InlineData(7, 0.5)]
    [InlineData(7, 1)]
    [InlineData(200, 0.5)]
    public void Those_who_follow_people_arrive_with_the_lag_and_no_officer_is_lost(int days, double share)
    {
        var table = After(days, share, peopleFrom: Two);

        var moved = share * Officers * (1 - Math.Exp(-days / (double)LagDays));
        Assert.Equal(moved, table.PatrolOfficers(Two, TestForce.Army), 1e-9);
        Assert.Equal(Officers - moved, table.PatrolOfficers(One, TestForce.Army), 1e-9);
    }

    [Fact]
    public void Another_force_stays_where_it_is()
    {
        var table = After(50, share: 1, peopleFrom: Two);

        Assert.Equal(30, table.PatrolOfficers(One, TestForce.Inm));
        Assert.Equal(0, table.PatrolOfficers(Two, TestForce.Inm));
    }

    [Fact]
    public void Nobody_follows_people_out_of_the_area()
    {
        var table = After(50, share: 1, peopleFrom: Origin);

        Assert.Equal(Officers, table.PatrolOfficers(One, TestForce.Army));
        Assert.Equal(0, table.PatrolOfficers(Origin, TestForce.Army));
    }

    [Fact]
    public void With_a_share_of_zero_nobody_moves()
    {
        var table = After(50, share: 0, peopleFrom: Two);

        Assert.Equal(Officers, table.PatrolOfficers(One, TestForce.Army));
        Assert.Equal(0, table.PatrolOfficers(Two, TestForce.Army));
    }

    [Fact]
    public void A_patrol_that_follows_people_does_not_move_them_to_the_other_road_for_good()
    {
        var alone = FirstWay(Roads());
        var fixedPatrol = FirstWay(Patrolled(Roads(), TestForce.Army, Officers));
        var following = FirstWay(Followed(Patrolled(Roads(), TestForce.Army, Officers), share: 1));

        Assert.InRange(alone, 0.47, 0.53);
        Assert.True(fixedPatrol < alone - 0.08, $"{fixedPatrol} and {alone}");
        Assert.InRange(following, alone - 0.04, alone + 0.04);
    }

    /// <summary>Where officers are after some days on which all people set out from one place.</summary>
    private static DeploymentTable After(int days, double share, int peopleFrom)
    {
        using var simulation = new Simulation(
            Followed(Patrolled(Patrolled(Roads(), TestForce.Army, Officers), TestForce.Inm, 30), share).Build(), new RunOptions());
        var world = simulation.World;
        var crowds = new CrowdTable(world.Network, world.Parameters.Encounters);
        var people = new int[world.Network.Legs.Length];
        people[world.Network.LegsOutOf(new PlaceId(peopleFrom))[0].Index] = 700;
        var table = new DeploymentTable(world.Network.Places.Length, world.Parameters.Forces.Length);
        for (var day = 0; day < days; day++)
        {
            crowds.Remember(people, sampleShare: 1);
            table.Refresh(world.Policy, crowds);
        }

        return table;
    }

    /// <summary>The share that takes the first of two equal roads in the last month.</summary>
    private static double FirstWay(WorldBuilder world)
    {
        var run = SimulationRun.Execute(world.Build(), new RunOptions());
        var last = run.LegFlows.MonthCount - 1;
        return run.LegFlows[last, 0] / (run.LegFlows[last, 0] + run.LegFlows[last, 1]);
    }

    private static WorldBuilder Roads()
    {
        var world = TestWorlds.Quiet(From, From.AddYears(1))
            .Place("GT_ORI", PlaceRole.Origin)
            .Place("MX_ONE", PlaceRole.Transit)
            .Place("MX_TWO", PlaceRole.Transit)
            .Place("US_SEC", PlaceRole.BorderSector)
            .Leg("GT_ORI", "MX_ONE")
            .Leg("GT_ORI", "MX_TWO")
            .Leg("MX_ONE", "US_SEC")
            .Leg("MX_TWO", "US_SEC")
            .Parameters(parameters => parameters with
            {
                Departure = new() { ToleranceUsd = 1e6 },
                Perception = parameters.Perception with { SharingShare = 1, RefreshDays = 7, DelayDays = 14 },
            });
        for (var month = 0; month < 12; month++)
        {
            world.Cohort(month, "GT_ORI", TestGroup.Honduran, PartyKind.Adult, 3000);
        }

        return world;
    }

    private static WorldBuilder Patrolled(WorldBuilder world, Force force, double officers) => world.Policy(
        new PatrolInstrument { At = [world["MX_ONE"]], Officers = Fixed(officers), Force = force });

    private static WorldBuilder Followed(WorldBuilder world, double share) => world.Policy(
        new RedeploymentInstrument
        {
            At = [world["MX_ONE"], world["MX_TWO"]],
            Forces = [TestForce.Army],
            Share = Fixed(share),
            LagDays = Fixed(LagDays),
        });
}
