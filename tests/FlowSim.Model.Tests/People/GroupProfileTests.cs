using FlowSim.Model.People;

namespace FlowSim.Model.Tests.People;

public sealed class GroupProfileTests
{
    [Theory]
    [InlineData("", "XA", false)]
    [InlineData("XA", "XA", true)]
    [InlineData("XA", "XB", false)]
    [InlineData("XA XB", "XA", true)]
    [InlineData("XA XB", "XB", true)]
    [InlineData("XA XB", "XC", false)]
    public void Each_country_of_a_group_is_a_home_country(string countries, string country, bool isHome)
    {
        var group = new GroupProfile { Id = "group", Countries = [.. countries.Split(' ', StringSplitOptions.RemoveEmptyEntries)] };

        Assert.Equal(isHome, group.IsHomeCountry(country));
    }
}
