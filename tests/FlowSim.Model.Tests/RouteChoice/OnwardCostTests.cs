using System.Collections.Immutable;
using FlowSim.Fakes;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Model.RouteChoice;

namespace FlowSim.Model.Tests.RouteChoice;

public sealed class OnwardCostTests
{
    private static readonly RouteChoiceParameters Parameters = new();
    private static readonly ImmutableArray<DestinationProfile> Beyond = TestCorridor.Parameters.Destinations;

    private static readonly Place Tijuana = At(32.53, -117.03);
    private static readonly Place Juarez = At(31.74, -106.49);
    private static readonly Place Reynosa = At(26.09, -98.28);

    [Fact]
    public void People_who_want_to_stay_in_the_transit_country_spend_nothing_beyond_the_border()
    {
        Assert.Equal(0, OnwardCost.Usd(Reynosa, TestDestination.TransitCountry, Beyond, Parameters));
    }

    [Theory]
    [InlineData(0, "Tijuana")]
    [InlineData(1, "Juarez")]
    [InlineData(2, "Reynosa")]
    public void Each_part_of_the_country_has_its_nearest_crossing(int profile, string nearest)
    {
        var destination = Destination.Beyond(profile);
        var costs = new Dictionary<string, double>
        {
            ["Tijuana"] = OnwardCost.Usd(Tijuana, destination, Beyond, Parameters),
            ["Juarez"] = OnwardCost.Usd(Juarez, destination, Beyond, Parameters),
            ["Reynosa"] = OnwardCost.Usd(Reynosa, destination, Beyond, Parameters),
        };

        Assert.Equal(nearest, costs.MinBy(cost => cost.Value).Key);
    }

    [Fact]
    public void The_cost_is_proportional_to_the_distance()
    {
        // The straight-line distance from Tijuana to Los Angeles is 203 km.
        var usd = OnwardCost.Usd(Tijuana, TestDestination.UsWest, Beyond, Parameters with { OnwardUsdPerKm = 0.4 });
        Assert.Equal(203 * 0.4, usd, 203 * 0.4 * 0.02);
        Assert.Equal(0, OnwardCost.Usd(Tijuana, TestDestination.UsWest, Beyond, Parameters with { OnwardUsdPerKm = 0 }));
    }

    [Theory]
    [InlineData(0, 111.2)]
    [InlineData(31, 95.3)]
    [InlineData(60, 55.6)]
    public void A_degree_of_longitude_is_as_long_as_its_latitude_has_it(double latitude, double km)
    {
        ImmutableArray<DestinationProfile> beyond = [Beyond[0] with { Latitude = latitude, Longitude = 11 }];

        Assert.Equal(km, OnwardCost.Km(At(latitude, 10), Destination.Beyond(0), beyond), 0.1);
    }

    private static Place At(double latitude, double longitude) =>
        SmallCorridor.Places[3] with { Latitude = latitude, Longitude = longitude };
}
