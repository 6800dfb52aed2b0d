using FlowSim.Model.RouteChoice;

namespace FlowSim.Model.Tests.RouteChoice;

public sealed class WaysBackTests
{
    [Fact]
    public void A_way_leads_back_if_everybody_at_its_start_has_come_through_its_end()
    {
        var network = ForkedCorridor.Fork;
        var waysBack = new WaysBack(network);
        bool LeadsBack(string from, string to) => waysBack.LeadsBack(network.Find(from)!.Value.Index, network.Find(to)!.Value.Index);

        Assert.True(LeadsBack("MX_BEN", "MX_FOR"));
        Assert.True(LeadsBack("MX_FOR", "MX_ENT"));
        Assert.False(LeadsBack("MX_FOR", "MX_BEN"));
        Assert.False(LeadsBack("MX_FOR", "US_NEA"));
        // Those who set out at the village have not come through anywhere.
        Assert.False(LeadsBack("GT_VIL", "MX_ENT"));
    }

    [Fact]
    public void Places_to_which_people_come_from_both_sides_are_a_group_and_others_are_alone()
    {
        var (fork, twoSides) = (new WaysBack(ForkedCorridor.Fork), new WaysBack(ForkedCorridor.TwoSides));

        Assert.Equal(6, fork.Groups.ToArray().Distinct().Count());
        var groups = twoSides.Groups.ToArray();
        Assert.Equal(groups[2], groups[3]);
        Assert.NotEqual(groups[4], groups[5]);
        Assert.True(groups[4] < groups[2]);
    }

    [Fact]
    public void Nobody_comes_to_a_place_that_cannot_be_reached()
    {
        var waysBack = new WaysBack(SmallCorridor.Network);

        Assert.False(waysBack.LeadsBack(SmallCorridor.Island.Index, SmallCorridor.City.Index));
    }
}
