using FlowSim.Model.Network;

namespace FlowSim.Model.Tests.Network;

public sealed class PlaceTests
{
    private static readonly Place Somewhere = SmallCorridor.Places[2];

    [Theory]
    [InlineData(true, PlaceRole.City, true)]
    [InlineData(true, PlaceRole.BorderCity, true)]
    [InlineData(true, PlaceRole.Transit, false)]
    [InlineData(false, PlaceRole.City, false)]
    public void People_may_settle_in_the_cities_of_the_transit_country(bool isInTransitCountry, PlaceRole role, bool settlement)
    {
        Assert.Equal(settlement, (Somewhere with { IsInTransitCountry = isInTransitCountry, Role = role }).IsSettlement);
    }

    [Fact]
    public void The_destination_country_is_reached_at_ports_and_between_them()
    {
        PlaceRole[] border = [.. Enum.GetValues<PlaceRole>().Where(role => (Somewhere with { Role = role }).IsDestinationBorder)];

        Assert.Equal([PlaceRole.PortOfEntry, PlaceRole.BorderSector], border);
    }
}
