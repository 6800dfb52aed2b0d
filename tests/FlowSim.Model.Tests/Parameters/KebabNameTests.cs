using FlowSim.Model.Network;
using FlowSim.Model.Parameters;

namespace FlowSim.Model.Tests.Parameters;

public sealed class KebabNameTests
{
    [Theory]
    [InlineData("InformedShare", "informed-share")]
    [InlineData("Asylum", "asylum")]
    [InlineData("MoneyMedianWithMeansUsd", "money-median-with-means-usd")]
    [InlineData("", "")]
    public void Is_in_small_letters_with_hyphens(string name, string kebab)
    {
        Assert.Equal(kebab, KebabName.Of(name));
    }

    [Fact]
    public void The_values_of_an_enumeration_are_found_by_it()
    {
        var purposes = KebabName.ValuesOf<LegPurpose>();

        Assert.Equal(["travel", "removal", "return-to-wait"], purposes.Keys);
        Assert.Equal(LegPurpose.ReturnToWait, purposes["return-to-wait"]);
    }
}
