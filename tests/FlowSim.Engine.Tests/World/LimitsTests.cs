using System.Reflection;
using FlowSim.Fakes;
using FlowSim.Kernel.Chance;
using FlowSim.Model;
using FlowSim.Model.Chance;
using FlowSim.Model.Detention;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Engine.Tests.World;

public sealed class LimitsTests
{
    [Theory]
    [InlineData(nameof(PartyRecord.Place), Limits.MaxPlaces)]
    [InlineData(nameof(PartyRecord.Leg), Limits.MaxLegs)]
    [InlineData(nameof(PartyRecord.Cohort), Limits.MaxCohorts)]
    [InlineData(nameof(PartyRecord.Station), Limits.MaxSites)]
    [InlineData(nameof(PartyRecord.Office), Limits.MaxSites)]
    [InlineData(nameof(PartyRecord.Index), 2 * Limits.MaxPeople)]
    public void Leave_room_in_the_field_of_a_party(string field, long limit)
    {
        var type = typeof(PartyRecord).GetField(field)!.FieldType;
        var max = type.GetField("MaxValue", BindingFlags.Public | BindingFlags.Static)!.GetRawConstantValue();

        Assert.InRange(limit, 1, Convert.ToInt64(max, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Leave_room_in_an_occasion() => Assert.InRange(Limits.MaxPlaces, 1, 1 << Occasion.PlaceBits);

    [Fact]
    public void Leave_one_number_of_a_site_for_none() => Assert.Equal(PartyRecord.NoSite - 1, Limits.MaxSites);

    [Fact]
    public void Leave_every_place_a_key_of_its_own_for_random_draws()
    {
        var shard = new Shard(new SimulatedWorld(World(), new RandomSource(1, 0)), 0, 1, journeys: null);
        var draws = new HashSet<uint>();
        for (byte visits = 0; visits < 2; visits++)
        {
            for (ushort place = 0; place < Limits.MaxPlaces; place++)
            {
                var party = new PartyRecord { Adults = 1, Place = place, VisitCount = visits };
                draws.Add(shard.Word(DetentionDraws.InformedInDetention, in party));
            }
        }

        Assert.Equal(2 * Limits.MaxPlaces, draws.Count);
    }

    private static Scenario World() => TestWorlds.Quiet(new DateOnly(2019, 1, 1), new DateOnly(2019, 3, 1))
        .Place("GT_ORI", PlaceRole.Origin)
        .Place("US_SEC", PlaceRole.BorderSector)
        .Leg("GT_ORI", "US_SEC")
        .Cohort(0, "GT_ORI", TestGroup.Honduran, PartyKind.Adult, 10)
        .Build();
}
