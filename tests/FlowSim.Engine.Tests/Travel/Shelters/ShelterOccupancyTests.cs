using FlowSim.Engine.Observation;
using FlowSim.Fakes;
using FlowSim.Model;
using FlowSim.Model.Border.ReturnToWait;
using FlowSim.Model.Network;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.Travel.Shelters;
using FlowSim.Model.World;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Travel.Shelters;

public sealed class ShelterOccupancyTests
{
    private static readonly PlaceId City = new(1);

    [Fact]
    public void As_many_waiting_people_are_sheltered_as_there_are_beds()
    {
        using var simulation = DayByDay.Run(Waiting(beds: 100), afterDay: (world, _) =>
        {
            var people = 0;
            Census.ForEachPresent(world.Shards, (_, party) =>
                people += party.Event is JourneyEvent.HearingWaitEnds && party.Place == City.Index ? party.People : 0);

            Assert.Equal(people <= 100 ? 1 : 100.0 / people, world.World.Shelters.ShelteredShareAt(City.Index));
        });

        Assert.True(simulation.World.Shelters.ShelteredShareAt(City.Index) < 0.5);
    }

    [Fact]
    public void People_without_a_bed_are_kidnapped_as_often_as_without_a_shelter()
    {
        var without = StationWorld.Count(Waiting(beds: null), TalliedEvent.Kidnapped);
        var few = StationWorld.Count(Waiting(beds: 1e-3), TalliedEvent.Kidnapped);
        var enough = StationWorld.Count(Waiting(beds: 1e5), TalliedEvent.Kidnapped);

        Assert.Equal(without, few, 0.05 * without);
        Assert.InRange(enough, 1, 0.6 * without);
    }

    [Fact]
    public void More_beds_than_needed_have_the_effect_of_no_limit()
    {
        SameResult.Assert(
            SimulationRun.Execute(Waiting(beds: 1e6), new RunOptions()),
            SimulationRun.Execute(Waiting(beds: 1e5), new RunOptions()));
    }

    private static Scenario Waiting(double? beds)
    {
        var from = new DateOnly(2019, 1, 1);
        var world = TestWorlds.Quiet(from, from.AddMonths(8))
            .Place("GT_ORI", PlaceRole.Origin)
            .Place("MX_NOR", PlaceRole.BorderCity)
            .Place("US_SEC", PlaceRole.BorderSector)
            .Leg("GT_ORI", "MX_NOR")
            .Leg("MX_NOR", "US_SEC")
            .Policy(new ReturnToWaitInstrument { At = [new PlaceId(2)], ReturnTo = City, Share = Fixed(1) })
            .Parameters(parameters => parameters with
            {
                Border = parameters.Border with { AdultDetectionShare = 1 },
                ReturnToWait = parameters.ReturnToWait with { HearingMedianDays = 200, GiveUpRate = 0 },
                Kidnapping = parameters.Kidnapping with { WaitingRatePerMonth = 0.1, ShelterFactor = 0.3 },
            });
        for (var month = 0; month < 8; month++)
        {
            world.Cohort(month, "GT_ORI", TestGroup.Honduran, PartyKind.Adult, 500);
        }

        return beds is { } number
            ? world.Policy(new ShelterInstrument { At = [City], Beds = Fixed(number) }).Build()
            : world.Build();
    }
}
