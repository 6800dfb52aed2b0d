using FlowSim.Fakes;
using FlowSim.Model.Network;

namespace FlowSim.Model.Tests.Network;

public sealed class WaypointsTests
{
    private static readonly Leg Road = SmallCorridor.Legs[1];

    [Fact]
    public void Where_ways_part_end_or_begin_people_choose()
    {
        var waypoints = SmallCorridor.Network.Waypoints;

        Assert.All(SmallCorridor.Places, place => Assert.False(waypoints.Includes(place.Id)));
        Assert.All(SmallCorridor.Legs, leg =>
        {
            Assert.Equal(Waypoints.None, waypoints.Next[leg.Id.Index]);
            Assert.Equal(leg.To.Index, waypoints.Ends[leg.Id.Index]);
            Assert.Equal(leg.From.Index, waypoints.Starts[leg.Id.Index]);
        });
    }

    [Fact]
    public void A_leg_cut_twice_is_one_way()
    {
        var once = Midpoints.Cut(SmallCorridor.Scenario(), [Road.Id]);
        var network = Midpoints.Cut(once, [Road.Id], 0.3).Network;

        var parts = new[] { Road.Id.Index, network.Legs.Length - 1, network.Legs.Length - 2 };
        var waypoints = network.Waypoints;

        Assert.Equal([parts[1], parts[2], Waypoints.None], parts.Select(part => waypoints.Next[part]));
        Assert.All(parts, part => Assert.Equal(Road.To.Index, waypoints.Ends[part]));
        Assert.All(parts, part => Assert.Equal(Road.From.Index, waypoints.Starts[part]));
        Assert.Equal(Road.LengthKm, parts.Sum(part => network.Legs[part].LengthKm), 1e-9);
    }

    [Fact]
    public void Both_directions_of_a_connection_go_on_to_their_own_ends()
    {
        var leg = SmallCorridor.Legs[3];
        var back = SmallCorridor.Legs[6];
        var network = Midpoints.Cut(SmallCorridor.Scenario(), [leg.Id]).Network;

        Assert.Equal(leg.To.Index, network.Waypoints.Ends[leg.Id.Index]);
        Assert.Equal(back.To.Index, network.Waypoints.Ends[back.Id.Index]);
    }

    [Theory]
    [InlineData(PlaceRole.City)]
    [InlineData(PlaceRole.BorderCity)]
    [InlineData(PlaceRole.Origin)]
    public void A_place_that_is_more_than_a_point_is_none(PlaceRole role)
    {
        var cut = Midpoints.Cut(SmallCorridor.Scenario(), [Road.Id]).Network;
        var places = cut.Places.SetItem(cut.Places.Length - 1, cut.Places[^1] with { Role = role });

        var waypoints = new RouteNetwork(places, cut.Legs).Waypoints;

        Assert.Equal(Waypoints.None, waypoints.Next[Road.Id.Index]);
    }

    [Fact]
    public void A_place_where_the_mode_changes_is_none()
    {
        var cut = Midpoints.Cut(SmallCorridor.Scenario(), [Road.Id]).Network;
        var legs = cut.Legs.SetItem(cut.Legs.Length - 1, cut.Legs[^1] with { Mode = TravelMode.Foot });

        Assert.Equal(Waypoints.None, new RouteNetwork(cut.Places, legs).Waypoints.Next[Road.Id.Index]);
    }

    [Fact]
    public void A_ring_of_nothing_but_points_has_an_end()
    {
        Place Point(int id) => SmallCorridor.Places[1] with { Id = new(id), Code = $"MX_{id}" };
        Leg Step(int id, int from, int to) => Road with { Id = new(id), From = new(from), To = new(to) };
        var network = new RouteNetwork(
            [Point(0), Point(1), Point(2)], [Step(0, 0, 1), Step(1, 1, 2), Step(2, 2, 0)]);

        Assert.All(network.Legs, leg => Assert.InRange(network.Waypoints.Ends[leg.Id.Index], 0, 2));
    }
}
