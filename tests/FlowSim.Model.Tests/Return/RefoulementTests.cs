using FlowSim.Model.Return;

namespace FlowSim.Model.Tests.Return;

public sealed class RefoulementTests
{
    [Theory]
    [InlineData(true, false, true)]
    [InlineData(true, true, false)]
    [InlineData(false, false, false)]
    [InlineData(false, true, false)]
    public void Is_the_removal_of_a_party_in_need_without_a_decision(bool inNeed, bool isDecided, bool isRefoulement)
    {
        Assert.Equal(isRefoulement, Refoulement.Is(inNeed, isDecided));
    }
}
