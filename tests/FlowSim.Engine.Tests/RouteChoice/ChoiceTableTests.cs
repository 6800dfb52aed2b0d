using FlowSim.Engine.Execution;
using FlowSim.Engine.Tests.Travel;
using FlowSim.Fakes;
using FlowSim.Kernel.Time;
using FlowSim.Model.People;
using FlowSim.Model.RouteChoice;

namespace FlowSim.Engine.Tests.RouteChoice;

public sealed class ChoiceTableTests
{
    [Fact]
    public void Parties_take_the_legs_in_the_shares_of_the_recursive_logit()
    {
        var scenario = CrossroadsWorld.Of(0);
        var expected = CrossroadsWorld.Shares(scenario);
        using var simulation = new Simulation(scenario, new RunOptions());

        for (var town = 0; town < CrossroadsWorld.Towns; town++)
        {
            const int Words = 1 << 20;
            var taken = Shares(simulation.World.Choice, town, scenario.Network.Legs.Length, Words);

            // Evenly spaced words count each option to within one word.
            for (var way = 0; way < taken.Length; way++)
            {
                Assert.Equal(expected[town, way], taken[way], 8.0 / Words);
            }
        }
    }

    [Fact]
    public void Who_faces_more_than_what_lies_behind_them_is_asked()
    {
        using var simulation = new Simulation(TestWorlds.Everything(), new RunOptions());
        var (world, asked, spared) = (simulation.World, 0, 0);
        for (var day = 0; day < world.Period.DayCount; day++)
        {
            simulation.RunDay(new Day(day));
        }

        var homes = world.Cohorts.HomesByGroup(world.Parameters.Groups.Length);
        foreach (var segment in world.Choice.Segments)
        {
            foreach (var place in world.Network.Places)
            {
                var mayGiveUp = world.Choice.WaysFrom(segment.Index, place.Id.Index).MayGiveUp;
                var faces = homes[segment.Community / 2].Any(
                    home => world.Choice.OverPaidUsd(segment.Index, place.Id.Index, home) > 0);
                Assert.True(mayGiveUp || !faces, $"segment {segment.Index} at {place.Code}");
                (asked, spared) = (asked + (faces ? 1 : 0), spared + (mayGiveUp ? 0 : 1));
            }
        }

        Assert.True(asked > 0 && spared > 0, $"{asked} asked, {spared} spared");
    }

    private static double[] Shares(ChoiceTable choice, int town, int legs, int words)
    {
        var segment = ChoiceSegment.Of(
            TravellerClass.Of(TestGroup.Honduran, false, PartyKind.Adult, true, TestDestination.UsEast),
            hasPapers: false,
            TestCorridor.Parameters.Destinations.Length + 1);
        var taken = new double[legs];
        for (var word = 0L; word < words; word++)
        {
            var pick = choice.WaysFrom(segment.Index, town).Pick((uint)(word * (4294967296L / words)));
            if (pick != ChoiceTable.Exit)
            {
                taken[pick] += 1.0 / words;
            }
        }

        return taken;
    }
}
