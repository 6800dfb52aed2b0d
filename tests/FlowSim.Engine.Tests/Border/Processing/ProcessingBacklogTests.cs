using FlowSim.Fakes;
using FlowSim.Kernel.Time;
using FlowSim.Model.Border.Expulsion;
using FlowSim.Model.Border.Processing;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Border.Processing;

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
    public void Without_space_people_are_released_beyond_those_processed()
    {
        using var run = DayByDay.Run(World(perDay: 20, holding: 0));

        var released = run.Count(TalliedEvent.ReleasedForLackOfDestinationSpace);
        Assert.InRange(released, People / 2, People);

        // People are held only if more came than the day before: on average less than a tenth of a day each.
        Assert.True(run.Count(TalliedEvent.HeldUnprocessedPersonTicks) < People * Tick.PerDay / 10);
    }

    [Fact]
    public void With_space_people_are_held_longer_instead()
    {
        using var run = DayByDay.Run(World(perDay: 20, holding: 100_000));

        Assert.Equal(0, run.Count(TalliedEvent.ReleasedForLackOfDestinationSpace));
        Assert.Equal(People, run.Count(TalliedEvent.DetainedByDestinationCountry));
        Assert.True(run.Count(TalliedEvent.HeldUnprocessedPersonTicks) > People * 40);
    }

    [Fact]
    public void The_more_officers_fall_behind_the_more_they_release()
    {
        using var less = DayByDay.Run(World(perDay: 60, holding: 50));
        using var more = DayByDay.Run(World(perDay: 20, holding: 50));

        Assert.True(
            more.Count(TalliedEvent.ReleasedForLackOfDestinationSpace)
            > less.Count(TalliedEvent.ReleasedForLackOfDestinationSpace) + 500);
    }

    [Fact]
    public void Hardly_more_are_held_than_there_is_space_for_once_officers_know_how_many_come()
    {
        // The number who come on a day differs from that of the day before by some ten people, one standard deviation.
        using var run = DayByDay.Run(World(perDay: 20, holding: 70), afterDay: (simulation, day) =>
            Assert.All(simulation.World.Processing.Held, held => Assert.InRange(held, 0, day.Number > 15 ? 70 + 50 : People)));

        Assert.True(run.Count(TalliedEvent.DetainedByDestinationCountry) > 500);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void All_who_come_beyond_the_processing_capacity_are_released(int holding)
    {
        const int PerDay = 20;
        var days = Between(World(PerDay, holding));

        // A detained person has been processed or is still held: c people a day, apart from those held at either end.
        Assert.True(days.Came > 3 * PerDay * days.Count);
        Assert.InRange(days.Came - days.Released, (PerDay * days.Count) - 50, (PerDay * days.Count) + 50);
    }

    [Fact]
    public void Only_those_who_would_be_detained_take_up_officers()
    {
        const int PerDay = 20;
        var world = BorderWorld.ToSector(People).Cohort(0, "HN_ORI", TestGroup.Honduran, PartyKind.Family, People);
        world.Policy(new ExpulsionInstrument { Share = Fixed(0.3) });
        var days = Between(Limited(world, PerDay, holding: 0));

        Assert.True(days.Met > 2 * days.Came);
        Assert.InRange(days.Came - days.Released, (PerDay * days.Count) - 50, (PerDay * days.Count) + 50);
    }

    [Fact]
    public void Families_who_are_released_anyway_displace_nobody()
    {
        // A hundred adults a day can be processed most of the time; two thousand people in families come in addition.
        var world = BorderWorld.ToSector(People).Cohort(0, "HN_ORI", TestGroup.Honduran, PartyKind.Family, 2 * People);

        using var run = DayByDay.Run(Limited(world, perDay: 150, holding: 100));

        Assert.Equal(0, run.Count(TalliedEvent.ReleasedForLackOfDestinationSpace));
        Assert.Equal(People, run.Count(TalliedEvent.DetainedByDestinationCountry));
    }

    private static Model.Scenario World(double perDay, double holding) => Limited(BorderWorld.ToSector(People), perDay, holding);

    private static Model.Scenario Limited(WorldBuilder builder, double perDay, double holding) => builder.With(world =>
        new DestinationProcessingInstrument { At = [world["US_SEC"]], PeoplePerDay = Fixed(perDay), HoldingPlaces = Fixed(holding) });

    /// <summary>Counts from a day on which officers are behind to a day two weeks later.</summary>
    private static (int Count, long Met, long Came, long Released) Between(Model.Scenario scenario)
    {
        const int First = 14;
        const int Last = 28;
        var at = new (long Met, long Came, long Released)[2];
        using var run = DayByDay.Run(scenario, afterDay: (simulation, day) =>
        {
            if (day.Number is First or Last)
            {
                var released = simulation.Count(TalliedEvent.ReleasedForLackOfDestinationSpace);
                at[day.Number == First ? 0 : 1] = (
                    simulation.Count(TalliedEvent.EncounteredByDestinationCountry),
                    simulation.Count(TalliedEvent.DetainedByDestinationCountry) + released,
                    released);
            }
        });
        return (Last - First, at[1].Met - at[0].Met, at[1].Came - at[0].Came, at[1].Released - at[0].Released);
    }
}
