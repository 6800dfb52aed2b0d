using FlowSim.Model.Detention;
using FlowSim.Model.People;

namespace FlowSim.Model.Tests.Detention;

public sealed class DetentionParametersTests
{
    private static readonly DetentionParameters Parameters = new();

    [Theory]
    [InlineData(NationalityGroup.Honduran)]
    [InlineData(NationalityGroup.Salvadoran)]
    [InlineData(NationalityGroup.Guatemalan)]
    [InlineData(NationalityGroup.Nicaraguan)]
    public void Central_American_adults_have_one_stay_and_families_and_children_another(NationalityGroup group)
    {
        Assert.Equal(Parameters.StayMedianDaysAdult, Parameters.StayMedianDays(group, PartyKind.Adult));
        Assert.Equal(Parameters.StayMedianDaysFamily, Parameters.StayMedianDays(group, PartyKind.Family));
        Assert.Equal(Parameters.StayMedianDaysFamily, Parameters.StayMedianDays(group, PartyKind.Child));
        Assert.Equal(Parameters.ReturnedShareCentralAmerican, Parameters.ReturnedShare(group));
    }

    [Theory]
    [InlineData(NationalityGroup.Caribbean)]
    [InlineData(NationalityGroup.African)]
    public void People_from_outside_the_region_have_the_same_stay_and_are_seldom_returned(NationalityGroup group)
    {
        Assert.All(
            Enum.GetValues<PartyKind>(),
            kind => Assert.Equal(Parameters.StayMedianDaysExtraRegional, Parameters.StayMedianDays(group, kind)));
        Assert.Equal(Parameters.ReturnedShareExtraRegional, Parameters.ReturnedShare(group));
    }
}
