using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Tests.Uncertainty;

public sealed class QuantityTests
{
    [Fact]
    public void A_fixed_number_has_no_distribution()
    {
        var fixedNumber = Quantity.Of(8);

        Assert.Equal(8, fixedNumber.Value);
        Assert.Null(fixedNumber.Distribution);
    }

    [Fact]
    public void An_uncertain_number_has_its_median_until_it_is_drawn()
    {
        var uncertain = Quantity.Of(new UniformDistribution(10, 20));

        Assert.Equal(15, uncertain.Value);
        Assert.Equal(new UniformDistribution(10, 20), uncertain.Distribution);
    }
}
