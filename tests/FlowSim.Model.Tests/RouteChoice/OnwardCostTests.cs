using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Model.RouteChoice;

namespace FlowSim.Model.Tests.RouteChoice;

public sealed class OnwardCostTests
{
    private static readonly RouteChoiceParameters Parameters = new();

    private static readonly Place Tijuana = At(32.53, -117.03);
    private static readonly Place Juarez = At(31.74, -106.49);
    private static readonly Place Reynosa = At(26.09, -98.28);

    [Fact]
    public void People_who_want_to_stay_in_Mexico_spend_nothing_beyond_the_border()
    {
        Assert.Equal(0, OnwardCost.Usd(Reynosa, Destination.Mexico, Parameters));
    }

    [Theory]
    [InlineData(Destination.UsWest, "Tijuana")]
    [InlineData(Destination.UsCentre, "Juarez")]
    [InlineData(Destination.UsEast, "Reynosa")]
    public void Each_part_of_the_country_has_its_nearest_crossing(Destination destination, string nearest)
    {
        var costs = new Dictionary<string, double>
        {
            ["Tijuana"] = OnwardCost.Usd(Tijuana, destination, Parameters),
            ["Juarez"] = OnwardCost.Usd(Juarez, destination, Parameters),
            ["Reynosa"] = OnwardCost.Usd(Reynosa, destination, Parameters),
        };

        Assert.Equal(nearest, costs.MinBy(cost => cost.Value).Key);
    }

    [Fact]
    public void The_cost_is_proportional_to_the_distance()
    {
        // The straight-line distance from Tijuana to Los Angeles is 203 km.
        Assert.Equal(203 * 0.4, OnwardCost.Usd(Tijuana, Destination.UsWest, Parameters with { OnwardUsdPerKm = 0.4 }), 203 * 0.4 * 0.02);
        Assert.Equal(0, OnwardCost.Usd(Tijuana, Destination.UsWest, Parameters with { OnwardUsdPerKm = 0 }));
    }

    private static Place At(double latitude, double longitude) =>
        SmallCorridor.Places[3] with { Latitude = latitude, Longitude = longitude };
}
