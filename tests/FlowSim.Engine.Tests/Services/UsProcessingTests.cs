using FlowSim.Engine.Tests.Journey;
using FlowSim.Model.Journey;
using FlowSim.Model.UsBorder;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Services;

public sealed class UsProcessingTests
{
    private const int People = 3000;

    [Fact]
    public void Officers_who_can_process_everybody_change_nothing()
    {
        var free = SimulationRun.Execute(BorderWorld.ToSector(People).Build(), new RunOptions());
        var ample = SimulationRun.Execute(World(100_000, 0), new RunOptions());

        SameResult.Assert(free, ample);
    }

    [Fact]
    public void Where_nobody_can_be_held_people_are_released_beyond_what_is_processed()
    {
        using var run = DayByDay.Run(World(perDay: 20, holding: 0));

        var released = run.Count(Occurrence.ReleasedForWantOfUsRoom);
        Assert.InRange(released, People / 2, People);
        Assert.Equal(0, run.Count(Occurrence.HeldUnprocessedPersonTicks));
    }

    [Fact]
    public void Where_people_can_be_held_they_are_held_longer_instead()
    {
        using var run = DayByDay.Run(World(perDay: 20, holding: 100_000));

        Assert.Equal(0, run.Count(Occurrence.ReleasedForWantOfUsRoom));
        Assert.Equal(People, run.Count(Occurrence.DetainedByUnitedStates));
        Assert.True(run.Count(Occurrence.HeldUnprocessedPersonTicks) > People * 40);
    }

    [Fact]
    public void The_more_officers_fall_behind_the_more_they_release()
    {
        using var less = DayByDay.Run(World(perDay: 60, holding: 50));
        using var more = DayByDay.Run(World(perDay: 20, holding: 50));

        Assert.True(more.Count(Occurrence.ReleasedForWantOfUsRoom) > less.Count(Occurrence.ReleasedForWantOfUsRoom) + 500);
    }

    [Fact]
    public void No_more_are_held_than_there_are_places()
    {
        using var run = DayByDay.Run(World(perDay: 20, holding: 70), afterDay: (simulation, _) =>
            Assert.All(simulation.World.UsProcessing.Held, held => Assert.InRange(held, 0, 70)));

        Assert.True(run.Count(Occurrence.DetainedByUnitedStates) > 500);
    }

    private static Model.Scenario World(double perDay, double holding) => BorderWorld.ToSector(People).With(world =>
        new UsProcessingInstrument { At = [world["US_SEC"]], PeoplePerDay = Fixed(perDay), HoldingPlaces = Fixed(holding) });
}
