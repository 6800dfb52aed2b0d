using FlowSim.Scenarios.Diagnostics;

namespace FlowSim.Scenarios.Tests.Diagnostics;

public sealed class NearestNameTests
{
    private static readonly string[] Instruments = ["checkpoint", "patrol", "asylum-desk", "asylum-office", "shelter"];

    [Theory]
    [InlineData("checkpiont", "checkpoint")]
    [InlineData("chekpoint", "checkpoint")]
    [InlineData("Patrol", "patrol")]
    [InlineData("patroll", "patrol")]
    [InlineData("asylum-desc", "asylum-desk")]
    [InlineData("asylum_office", "asylum-office")]
    [InlineData("shelter", "shelter")]
    public void A_misspelling_is_recognised(string written, string meant)
    {
        Assert.Equal(meant, NearestName.Of(written, Instruments));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("deportation")]
    [InlineData("ptrl")]
    public void Nothing_is_suggested_if_no_name_is_close(string written)
    {
        Assert.Null(NearestName.Of(written, Instruments));
    }

    [Fact]
    public void Nothing_is_suggested_if_no_name_is_allowed()
    {
        Assert.Null(NearestName.Of("patrol", []));
    }

    [Fact]
    public void Of_equally_close_names_the_first_is_suggested()
    {
        Assert.Equal("form", NearestName.Of("farm", ["form", "firm"]));
        Assert.Equal("firm", NearestName.Of("farm", ["firm", "form"]));
    }

    [Fact]
    public void A_swap_of_neighbours_is_one_edit()
    {
        Assert.Equal("ab", NearestName.Of("ba", ["ab"]));
    }
}
