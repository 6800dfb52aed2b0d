using System.Collections.Immutable;
using FlowSim.Fakes;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Model.RouteChoice;

namespace FlowSim.Model.Tests.RouteChoice;

public sealed class DirectionFieldTests
{
    private static readonly ImmutableArray<DestinationProfile> Beyond = TestCorridor.Parameters.Destinations;

    [Fact]
    public void Legs_towards_the_border_lead_onward_and_those_homewards_lead_away()
    {
        var directionField = new DirectionField(SmallCorridor.Network, TestDestination.UsWest, Beyond);

        var turningBack = SmallCorridor.Legs.Where(leg => leg.Purpose == LegPurpose.Travel && directionField.LeadsAway(leg));

        Assert.Equal([new LegId(6)], turningBack.Select(leg => leg.Id));
    }

    [Fact]
    public void A_leg_between_places_without_an_onward_route_leads_away()
    {
        var directionField = new DirectionField(SmallCorridor.Network, TestDestination.UsWest, Beyond);

        Assert.True(directionField.LeadsAway(SmallCorridor.Legs[1] with { From = SmallCorridor.Island, To = SmallCorridor.Island }));
        Assert.True(directionField.LeadsAway(SmallCorridor.Legs[1] with { To = SmallCorridor.Island }));
    }

    [Fact]
    public void A_route_that_never_leads_away_has_no_cycle()
    {
        foreach (var directionField in DirectionField.Of(SmallCorridor.Network, Beyond))
        {
            var order = directionField.FromTheEnd();

            var onward = SmallCorridor.Legs.Where(leg => !directionField.LeadsAway(leg)).ToArray();
            Assert.NotEmpty(onward);
            Assert.All(onward, leg => Assert.True(Array.IndexOf(order, leg.To.Index) < Array.IndexOf(order, leg.From.Index)));
        }
    }

    [Fact]
    public void Places_are_ordered_by_distance_to_the_end_and_those_without_a_route_come_last()
    {
        var directionField = new DirectionField(SmallCorridor.Network, TestDestination.UsEast, Beyond);

        Assert.Equal([4, 3, 2, 1, 0, 5], directionField.FromTheEnd());
    }

    [Fact]
    public void The_distance_beyond_the_border_counts()
    {
        // A second port, near the first in hours and far to the east of it.
        var east = new PlaceId(SmallCorridor.Places.Length);
        var network = new RouteNetwork(
            SmallCorridor.Places.Add(SmallCorridor.Places[4] with { Id = east, Code = "US_EAS", Latitude = 26.1, Longitude = -98.3 }),
            SmallCorridor.Legs.Add(SmallCorridor.Legs[0] with { Id = new(8), From = SmallCorridor.City, To = east, Hours = 62 }));

        Assert.Equal(SmallCorridor.Port.Index, new DirectionField(network, TestDestination.UsWest, Beyond).FromTheEnd()[0]);
        Assert.Equal(east.Index, new DirectionField(network, TestDestination.UsEast, Beyond).FromTheEnd()[0]);
    }

    [Fact]
    public void Every_destination_has_its_direction_field()
    {
        Assert.Equal(Beyond.Length + 1, DirectionField.Of(SmallCorridor.Network, Beyond).Length);
    }
}
