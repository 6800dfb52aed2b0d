using FlowSim.Model.Network;

namespace FlowSim.Model.Tests.Network;

public sealed class TravelTimesTests
{
    [Fact]
    public void The_shortest_way_is_taken_however_many_legs_it_has()
    {
        var hours = HoursTo(place => place.IsUsBorder);

        Assert.Equal([2 + 16 + 60 + 1, 16 + 60 + 1, 60 + 1, 1, 0, double.PositiveInfinity], hours);
    }

    [Fact]
    public void Legs_lead_one_way_only_towards_a_target()
    {
        var hours = HoursTo(place => place.Id == SmallCorridor.Village);

        Assert.Equal(0, hours[SmallCorridor.Village.Index]);
        Assert.Equal(3, hours[SmallCorridor.Crossing.Index]);
        Assert.Equal(double.PositiveInfinity, hours[SmallCorridor.City.Index]);
        Assert.Equal(double.PositiveInfinity, hours[SmallCorridor.Port.Index]);
    }

    [Fact]
    public void The_nearest_of_several_targets_counts()
    {
        var hours = HoursTo(place => place.Id == SmallCorridor.Village || place.Id == SmallCorridor.BorderCity);

        Assert.Equal(3, hours[SmallCorridor.Crossing.Index]);
        Assert.Equal(60, hours[SmallCorridor.City.Index]);
    }

    [Fact]
    public void Hours_still_to_go_from_where_the_way_ends_are_added()
    {
        var hours = TravelTimes.HoursTo(
            SmallCorridor.Network,
            place => place.Kind switch
            {
                PlaceKind.UsPort => 100,
                PlaceKind.NorthernBorderCity => 200,
                _ => double.PositiveInfinity,
            });

        Assert.Equal([2 + 16 + 60 + 1 + 100, 16 + 60 + 1 + 100, 60 + 1 + 100, 1 + 100, 100, double.PositiveInfinity], hours);
    }

    [Fact]
    public void Without_a_target_nothing_is_near()
    {
        var hours = HoursTo(_ => false);

        Assert.All(hours, time => Assert.Equal(double.PositiveInfinity, time));
    }

    [Fact]
    public void Around_a_place_legs_count_in_both_directions()
    {
        var hours = TravelTimes.HoursAround(SmallCorridor.Network, SmallCorridor.City);

        Assert.Equal([16 + 2, 16, 0, 60, 60 + 1, double.PositiveInfinity], hours);
    }

    private static double[] HoursTo(Func<Place, bool> isTarget) =>
        TravelTimes.HoursTo(SmallCorridor.Network, place => isTarget(place) ? 0 : double.PositiveInfinity);
}
