using FlowSim.Fakes;
using FlowSim.Model.Departure;
using FlowSim.Model.Network;
using FlowSim.Model.People;

namespace FlowSim.Model.Tests.Departure;

public sealed class ResettlementRuleTests
{
    private static readonly ResettlementTerms Terms = new(
        100, 6, [new PlaceId(0)], PartyCells.Of([PartyKind.Family], [TestGroup.Honduran]));

    [Theory]
    [InlineData(0, PartyKind.Family, true, true)]
    [InlineData(0, PartyKind.Family, false, false)]
    [InlineData(1, PartyKind.Family, true, false)]
    [InlineData(0, PartyKind.Adult, true, false)]
    public void Only_parties_in_need_to_whom_resettlement_is_open_may_apply(
        int place, PartyKind kind, bool inNeed, bool may)
    {
        var travellers = TravellerClass.Of(TestGroup.Honduran, false, kind, false, TestDestination.TransitCountry);

        Assert.Equal(may, ResettlementRule.MayApply(in Terms, place, travellers, inNeed));
    }
}
