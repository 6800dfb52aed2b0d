using FlowSim.Model.Network;

namespace FlowSim.Model.Tests.Network;

public sealed class ShortestWaysTests
{
    [Fact]
    public void The_shortest_route_is_taken_however_many_legs_it_has()
    {
        var km = KmTo(place => place.IsDestinationBorder);

        Assert.Equal([100 + 3000 + 1, 3000 + 1, 2500 + 1, 1, 0, double.PositiveInfinity], km);
    }

    [Fact]
    public void Legs_lead_in_one_direction_only_towards_a_target()
    {
        var km = KmTo(place => place.Id == SmallCorridor.Village);

        Assert.Equal(0, km[SmallCorridor.Village.Index]);
        Assert.Equal(100, km[SmallCorridor.Crossing.Index]);
        Assert.Equal(double.PositiveInfinity, km[SmallCorridor.City.Index]);
        Assert.Equal(double.PositiveInfinity, km[SmallCorridor.Port.Index]);
    }

    [Fact]
    public void The_nearest_of_several_targets_counts()
    {
        var km = KmTo(place => place.Id == SmallCorridor.Village || place.Id == SmallCorridor.BorderCity);

        Assert.Equal(100, km[SmallCorridor.Crossing.Index]);
        Assert.Equal(2500, km[SmallCorridor.City.Index]);
    }

    [Fact]
    public void A_bus_takes_roads_and_nothing_else()
    {
        var network = SmallCorridor.Network;

        int[] way = [.. ShortestWays.Road(network, SmallCorridor.Village, SmallCorridor.City).Select(leg => leg.Index)];
        Assert.Equal([3, 1], way);
        Assert.Empty(ShortestWays.Road(network, SmallCorridor.Village, SmallCorridor.BorderCity));
        Assert.Empty(ShortestWays.Road(network, SmallCorridor.City, SmallCorridor.City));
    }

    [Fact]
    public void Kilometres_beyond_the_end_of_a_route_are_added()
    {
        var km = ShortestWays.KmTo(
            SmallCorridor.Network,
            place => place.Role switch
            {
                PlaceRole.PortOfEntry => 100,
                PlaceRole.BorderCity => 200,
                _ => double.PositiveInfinity,
            });

        Assert.Equal([100 + 3000 + 1 + 100, 3000 + 1 + 100, 2500 + 1 + 100, 1 + 100, 100, double.PositiveInfinity], km);
    }

    [Fact]
    public void Without_a_target_every_distance_is_infinite()
    {
        var km = KmTo(_ => false);

        Assert.All(km, way => Assert.Equal(double.PositiveInfinity, way));
    }

    [Fact]
    public void Around_a_place_legs_count_in_both_directions()
    {
        var hours = ShortestWays.HoursAround(SmallCorridor.Network)[SmallCorridor.City.Index];

        Assert.Equal([16 + 2, 16, 0, 60, 60 + 1, double.PositiveInfinity], hours);
    }

    private static double[] KmTo(Func<Place, bool> isTarget) =>
        ShortestWays.KmTo(SmallCorridor.Network, place => isTarget(place) ? 0 : double.PositiveInfinity);
}
