namespace FlowSim.Model.Outcomes;

public sealed class FateOrderTests
{
    [Fact]
    public void Every_fate_has_one_position()
    {
        Assert.Equal(Enum.GetValues<Fate>().Length, FateOrder.All.Length);
        Assert.Equal(FateOrder.All.Order(), Enum.GetValues<Fate>());
        Assert.Equal(Enumerable.Range(0, FateOrder.All.Length), FateOrder.All.Select(FateOrder.PositionOf));
    }

    [Fact]
    public void A_transfer_to_a_third_country_comes_after_deportation_and_before_fates_that_are_not_harms()
    {
        Assert.Equal(FateOrder.PositionOf(Fate.Deported) + 1, FateOrder.PositionOf(Fate.TransferredToThirdCountry));
        Assert.True(FateOrder.PositionOf(Fate.TransferredToThirdCountry) < FateOrder.PositionOf(Fate.Protected));
    }

    [Fact]
    public void The_harms_are_the_lasting_fates_except_protection()
    {
        Assert.Equal(FateOrder.Lasting, FateOrder.All.Take(FateOrder.Lasting.Length));
        Assert.DoesNotContain(Fate.Protected, FateOrder.Harms);
        Assert.Equal(FateOrder.Lasting.Length - 1, FateOrder.Harms.Length);
    }
}
