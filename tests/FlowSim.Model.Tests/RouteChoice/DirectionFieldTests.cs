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
        var directionField = Field(SmallCorridor.Network, TestDestination.UsWest);

        var turningBack = SmallCorridor.Legs.Where(leg => leg.Purpose == LegPurpose.Travel && directionField.LeadsAway(leg));

        Assert.Equal([new LegId(6)], turningBack.Select(leg => leg.Id));
    }

    [Fact]
    public void A_leg_between_places_without_an_onward_route_leads_away()
    {
        var directionField = Field(SmallCorridor.Network, TestDestination.UsWest);

        Assert.True(directionField.LeadsAway(SmallCorridor.Legs[1] with { From = SmallCorridor.Island, To = SmallCorridor.Island }));
        Assert.True(directionField.LeadsAway(SmallCorridor.Legs[1] with { To = SmallCorridor.Island }));
    }

    [Fact]
    public void A_route_that_never_leads_away_has_no_cycle()
    {
        foreach (var network in new[] { SmallCorridor.Network, ForkedCorridor.Fork, ForkedCorridor.TwoSides })
        {
            foreach (var directionField in DirectionField.Of(network, Beyond))
            {
                var order = directionField.FromTheEnd();

                var onward = network.Out.ToArray().Select(leg => network[leg]).Where(leg => !directionField.LeadsAway(leg)).ToArray();
                Assert.NotEmpty(onward);
                Assert.All(onward, leg => Assert.True(Array.IndexOf(order, leg.To.Index) < Array.IndexOf(order, leg.From.Index)));
            }
        }
    }

    [Fact]
    public void Places_are_ordered_by_distance_to_the_end_and_those_without_a_route_come_last()
    {
        var directionField = Field(SmallCorridor.Network, TestDestination.UsEast);

        Assert.Equal([4, 3, 2, 1, 0, 5], directionField.FromTheEnd());
    }

    [Fact]
    public void A_farther_crossing_is_open_although_its_way_leads_away_from_the_nearest()
    {
        var network = ForkedCorridor.Fork;

        foreach (var directionField in DirectionField.Of(network, Beyond))
        {
            bool LeadsAway(string from, string to) => directionField.LeadsAway(ForkedCorridor.LegOf(network, from, to));

            Assert.False(LeadsAway("MX_ENT", "MX_FOR"));
            Assert.False(LeadsAway("MX_FOR", "MX_BEN"));
            Assert.False(LeadsAway("MX_BEN", "US_FAR"));
            Assert.True(LeadsAway("MX_BEN", "MX_FOR"));
            Assert.True(LeadsAway("MX_FOR", "MX_ENT"));
        }
    }

    [Fact]
    public void Between_places_to_which_people_come_from_both_sides_the_distance_to_the_destination_counts()
    {
        var network = ForkedCorridor.TwoSides;
        var westward = ForkedCorridor.LegOf(network, "MX_EAS", "MX_WES");
        var eastward = ForkedCorridor.LegOf(network, "MX_WES", "MX_EAS");

        var (west, east) = (Field(network, TestDestination.UsWest), Field(network, TestDestination.UsEast));

        Assert.Equal((false, true), (west.LeadsAway(westward), west.LeadsAway(eastward)));
        Assert.Equal((true, false), (east.LeadsAway(westward), east.LeadsAway(eastward)));
    }

    [Fact]
    public void Every_destination_has_its_direction_field()
    {
        Assert.Equal(Beyond.Length + 1, DirectionField.Of(SmallCorridor.Network, Beyond).Length);
    }

    private static DirectionField Field(RouteNetwork network, Destination destination) =>
        new(network, new WaysBack(network), destination, Beyond);
}
