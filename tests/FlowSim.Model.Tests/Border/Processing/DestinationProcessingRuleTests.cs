using FlowSim.Model.Border.Processing;

namespace FlowSim.Model.Tests.Border.Processing;

public sealed class DestinationProcessingRuleTests
{
    [Theory]
    [InlineData(100, 0, 20, 0, 0.8)]
    [InlineData(100, 0, 20, 30, 0.5)]
    [InlineData(100, 30, 20, 30, 0.8)]
    [InlineData(100, 50, 20, 30, 1)]
    [InlineData(100, 500, 20, 30, 1)]
    [InlineData(50, 0, 20, 30, 0)]
    [InlineData(0, 0, 20, 30, 0)]
    public void Releases_those_for_whom_there_is_no_space(
        double expected, double held, double processed, double holdingPlaces, double share)
    {
        Assert.Equal(share, DestinationProcessingRule.ReleaseShare(expected, held, processed, holdingPlaces), 12);
    }
}
