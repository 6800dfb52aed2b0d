using FlowSim.Model.Network;

namespace FlowSim.Model.Tests.Network;

public sealed class PlaceTests
{
    private static readonly Place Somewhere = SmallCorridor.Places[2];

    [Theory]
    [InlineData("MX", PlaceKind.Hub, true)]
    [InlineData("MX", PlaceKind.BorderCity, true)]
    [InlineData("MX", PlaceKind.Transit, false)]
    [InlineData("GT", PlaceKind.Hub, false)]
    public void People_may_settle_in_the_cities_of_Mexico(string country, PlaceKind kind, bool settlement)
    {
        Assert.Equal(settlement, (Somewhere with { Country = country, Kind = kind }).IsSettlement);
    }

    [Fact]
    public void The_United_States_is_reached_at_ports_and_between_them()
    {
        PlaceKind[] border = [.. Enum.GetValues<PlaceKind>().Where(kind => (Somewhere with { Kind = kind }).IsDestinationBorder)];

        Assert.Equal([PlaceKind.PortOfEntry, PlaceKind.BorderSector], border);
    }
}
