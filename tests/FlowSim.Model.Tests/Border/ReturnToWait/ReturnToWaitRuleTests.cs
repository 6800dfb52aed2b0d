using FlowSim.Fakes;
using FlowSim.Model.Border.ReturnToWait;
using FlowSim.Model.Network;
using FlowSim.Model.People;

namespace FlowSim.Model.Tests.Border.ReturnToWait;

public sealed class ReturnToWaitRuleTests
{
    private static readonly PartyCell Cell = PartyCell.Of(PartyKind.Family, TestGroup.Honduran);
    private static readonly PartyCell OtherCell = PartyCell.Of(PartyKind.Child, TestGroup.Honduran);

    private static readonly ReturnToWaitTerms Terms = new(
        Share: 0.5,
        ReturnTo: new PlaceId(1),
        Eligible: PartyCells.Of([PartyKind.Family], [TestGroup.Honduran]),
        ExemptShare: 0.1,
        LateralShare: 0.25,
        LateralTo: [new PlaceId(7), new PlaceId(8)]);

    [Fact]
    public void Only_the_kinds_and_groups_that_are_named_are_selected()
    {
        Assert.True(ReturnToWaitRule.IsSelected(in Terms, Cell, 0.499));
        Assert.False(ReturnToWaitRule.IsSelected(in Terms, Cell, 0.5));
        Assert.False(ReturnToWaitRule.IsSelected(in Terms, OtherCell, 0.001));
    }

    [Theory]
    [InlineData(0.25, 0.9, 1)]
    [InlineData(0.24, 0.49, 7)]
    [InlineData(0.24, 0.5, 8)]
    [InlineData(0.24, 0.9999, 8)]
    public void A_share_is_taken_to_each_of_the_cities_far_away_equally_often(double lateral, double city, int place)
    {
        Assert.Equal(new PlaceId(place), ReturnToWaitRule.CityOf(in Terms, lateral, city));
    }

    [Fact]
    public void Where_nobody_is_taken_far_away_no_city_is_needed()
    {
        var usual = Terms with { LateralShare = 0, LateralTo = [] };

        Assert.Equal(new PlaceId(1), ReturnToWaitRule.CityOf(in usual, 0.001, 0.5));
    }

    [Theory]
    [InlineData(0.09, 1, ReturnToWaitOutcome.Exempt)]
    [InlineData(0.09, 0, ReturnToWaitOutcome.Exempt)]
    [InlineData(0.1, 1, ReturnToWaitOutcome.RefusedByTransitCountry)]
    [InlineData(0.1, 0, ReturnToWaitOutcome.Returned)]
    public void An_exemption_comes_before_a_refusal_by_Mexico(
        double exemptDraw, double refusedShare, ReturnToWaitOutcome result)
    {
        Assert.Equal(result, ReturnToWaitRule.Of(in Terms, refusedShare, exemptDraw, 0.5));
    }
}
