using FlowSim.Model.Travel;

namespace FlowSim.Model.Tests.Travel;

public sealed class JourneyEndRuleTests
{
    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(false, false, false)]
    public void A_party_settles_only_where_people_can_and_only_if_it_wants_to_stay(
        bool staysInTransitCountry, bool isSettlement, bool settles)
    {
        Assert.Equal(settles, JourneyEndRule.Settles(staysInTransitCountry, isSettlement));
    }
}
