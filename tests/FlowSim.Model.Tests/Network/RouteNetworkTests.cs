using System.Collections.Immutable;
using FlowSim.Model.Network;

namespace FlowSim.Model.Tests.Network;

public sealed class RouteNetworkTests
{
    [Fact]
    public void Parties_may_take_the_travel_legs_out_of_a_place_in_the_order_of_their_indices()
    {
        Assert.Equal([new LegId(3)], SmallCorridor.Network.LegsOutOf(SmallCorridor.Village));
        Assert.Equal([new LegId(1), new LegId(4), new LegId(6)], SmallCorridor.Network.LegsOutOf(SmallCorridor.Crossing));
        Assert.Equal([new LegId(5)], SmallCorridor.Network.LegsOutOf(SmallCorridor.City));
        Assert.Equal([new LegId(0)], SmallCorridor.Network.LegsOutOf(SmallCorridor.BorderCity));
    }

    [Fact]
    public void Parties_cannot_take_legs_of_authorities()
    {
        Assert.Equal(0, SmallCorridor.Network.LegsOutOf(SmallCorridor.Port).Length);
        Assert.Equal(0, SmallCorridor.Network.LegsOutOf(SmallCorridor.Island).Length);
    }

    [Fact]
    public void Every_travel_leg_leaves_exactly_one_place()
    {
        var found = new List<LegId>();
        foreach (var place in SmallCorridor.Places)
        {
            foreach (var leg in SmallCorridor.Network.LegsOutOf(place.Id))
            {
                Assert.Equal(place.Id, SmallCorridor.Network[leg].From);
                found.Add(leg);
            }
        }

        Assert.Equal([0, 1, 3, 4, 5, 6], found.Select(leg => leg.Index).Order());
    }

    [Fact]
    public void The_maximum_of_legs_that_leave_one_place_is_counted()
    {
        Assert.Equal(3, SmallCorridor.Network.MaxLegsOut);
    }

    [Fact]
    public void A_place_is_found_by_its_code()
    {
        Assert.Equal(SmallCorridor.City, SmallCorridor.Network.Find("MX_CIT"));
        Assert.Null(SmallCorridor.Network.Find("mx_cit"));
        Assert.Equal("City", SmallCorridor.Network[SmallCorridor.City].Name);
    }

    [Fact]
    public void A_leg_is_described_by_its_ends_and_mode()
    {
        Assert.Equal("MX_CRO>MX_BOR foot", SmallCorridor.Network.Describe(new LegId(4)));
    }

    [Fact]
    public void A_leg_is_remote_from_one_half()
    {
        Assert.True(SmallCorridor.Legs[5].IsRemote);
        Assert.False((SmallCorridor.Legs[5] with { Remoteness = 0.49 }).IsRemote);
    }

    [Fact]
    public void A_place_or_leg_whose_id_is_not_its_position_is_refused()
    {
        var swapped = SmallCorridor.Places.SetItem(0, SmallCorridor.Places[1]).SetItem(1, SmallCorridor.Places[0]);
        var shifted = SmallCorridor.Legs.RemoveAt(0);

        Assert.Throws<ArgumentException>(() => new RouteNetwork(swapped, SmallCorridor.Legs));
        Assert.Throws<ArgumentException>(() => new RouteNetwork(SmallCorridor.Places, shifted));
    }

    [Theory]
    [InlineData(6)]
    [InlineData(-1)]
    public void A_leg_to_or_from_an_unknown_place_is_refused(int nowhere)
    {
        var from = SmallCorridor.Legs.SetItem(0, SmallCorridor.Legs[0] with { From = new PlaceId(nowhere) });
        var to = SmallCorridor.Legs.SetItem(0, SmallCorridor.Legs[0] with { To = new PlaceId(nowhere) });

        Assert.Throws<ArgumentException>(() => new RouteNetwork(SmallCorridor.Places, from));
        Assert.Throws<ArgumentException>(() => new RouteNetwork(SmallCorridor.Places, to));
    }

    [Fact]
    public void Two_places_with_the_same_code_are_refused()
    {
        var twice = SmallCorridor.Places.SetItem(1, SmallCorridor.Places[1] with { Code = "GT_VIL" });

        Assert.Throws<ArgumentException>(() => new RouteNetwork(twice, SmallCorridor.Legs));
    }

    [Fact]
    public void A_corridor_without_places_has_no_legs_out()
    {
        var nothing = new RouteNetwork(ImmutableArray<Place>.Empty, ImmutableArray<Leg>.Empty);

        Assert.Null(nothing.Find("MX_CIT"));
        Assert.Empty(nothing.Legs);
    }
}
