using FlowSim.Model.Detention;
using FlowSim.Model.People;

namespace FlowSim.Model.Tests.Detention;

public sealed class DetentionParametersTests
{
    private static readonly DetentionParameters Parameters = new();

    [Fact]
    public void Adults_of_the_region_have_one_stay_and_families_and_children_another()
    {
        Assert.Equal(Parameters.StayMedianDaysAdult, Parameters.StayMedianDays(isExtraRegional: false, PartyKind.Adult));
        Assert.Equal(Parameters.StayMedianDaysFamily, Parameters.StayMedianDays(isExtraRegional: false, PartyKind.Family));
        Assert.Equal(Parameters.StayMedianDaysFamily, Parameters.StayMedianDays(isExtraRegional: false, PartyKind.Child));
        Assert.Equal(Parameters.ReturnedShareRegional, Parameters.ReturnedShare(isExtraRegional: false));
    }

    [Fact]
    public void People_from_outside_the_region_have_the_same_stay_and_are_seldom_returned()
    {
        Assert.All(
            Enum.GetValues<PartyKind>(),
            kind => Assert.Equal(Parameters.StayMedianDaysExtraRegional, Parameters.StayMedianDays(isExtraRegional: true, kind)));
        Assert.Equal(Parameters.ReturnedShareExtraRegional, Parameters.ReturnedShare(isExtraRegional: true));
    }
}
