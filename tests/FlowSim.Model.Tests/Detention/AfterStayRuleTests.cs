using FlowSim.Model.Detention;

namespace FlowSim.Model.Tests.Detention;

public sealed class AfterStayRuleTests
{
    private static readonly ContainmentTerms Contained = new(20);

    [Theory]
    [InlineData(0.59, AfterStay.AwaitsDeportation)]
    [InlineData(0.6, AfterStay.Contained)]
    public void Deportation_comes_before_an_order_to_leave_and_containment(double draw, AfterStay after)
    {
        Assert.Equal(after, AfterStayRule.OfStation(isAtLimit: false, draw, 0.6, in Contained));
    }

    [Fact]
    public void Without_containment_a_party_with_an_order_to_leave_goes_on()
    {
        Assert.Equal(AfterStay.ReleasedWithOrder, AfterStayRule.OfStation(isAtLimit: false, 0.6, 0.6, default));
    }

    [Fact]
    public void Nobody_is_deported_or_contained_after_the_maximum_stay()
    {
        Replayed.ForAll(
            Replayed.Between(0, 1),
            Replayed.Between(0, 1),
            (draw, share) => AfterStayRule.OfStation(isAtLimit: true, draw, share, in Contained)
                == AfterStay.ReleasedAtLimit);
    }

    [Theory]
    [InlineData(0.09, AfterStay.AwaitsDeportation)]
    [InlineData(0.1, AfterStay.GoesOn)]
    public void Of_a_shelter_for_children_a_share_is_returned_and_the_others_go_on(double draw, AfterStay after)
    {
        Assert.Equal(after, AfterStayRule.OfChildShelter(draw, new ChildShelterTerms(Share: 1, ReturnedShare: 0.1)));
    }
}
