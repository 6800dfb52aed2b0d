using FlowSim.Fakes;
using FlowSim.Kernel.Chance;
using FlowSim.Model;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Engine.Tests.World;

public sealed class ShardTests
{
    private const int ThroughMexico = 0;

    private const int IntoTheDestinationCountry = 1;

    [Theory]
    [InlineData(false, ThroughMexico, 0)]
    [InlineData(false, IntoTheDestinationCountry, 0)]
    [InlineData(true, ThroughMexico, 1)]
    [InlineData(true, IntoTheDestinationCountry, 0)]
    public void Only_papers_make_a_passage_safe_and_only_south_of_the_border(bool papers, int leg, int safe)
    {
        var shard = new Shard(new SimulatedWorld(World(), new RandomSource(1, 0)), 0, 1, journeys: null);
        var traits = papers ? PartyTraits.HasPapers : PartyTraits.None;
        var party = new PartyRecord { Adults = 1, Traits = traits, Place = (ushort)leg, Leg = (ushort)leg };

        shard.Recorder.CountLeg(in party, leg, tick: 0);

        Assert.Equal(1, shard.Information.Passages.Sum());
        Assert.Equal(safe, shard.Information.SafePassages.Sum());
        Assert.Equal(1, shard.Traffic.PeopleByLeg[leg]);
    }

    private static Scenario World() => TestWorlds.Quiet(new DateOnly(2019, 1, 1), new DateOnly(2019, 3, 1))
        .Place("GT_ORI", PlaceRole.Origin)
        .Place("MX_ONE", PlaceRole.Transit)
        .Place("US_SEC", PlaceRole.BorderSector)
        .Leg("GT_ORI", "MX_ONE")
        .Leg("MX_ONE", "US_SEC")
        .Cohort(0, "GT_ORI", TestGroup.Honduran, PartyKind.Adult, 10)
        .Build();
}
