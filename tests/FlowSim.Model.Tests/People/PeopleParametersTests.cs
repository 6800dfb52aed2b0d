using FlowSim.Model.People;

namespace FlowSim.Model.Tests.People;

public sealed class PeopleParametersTests
{
    [Theory]
    [InlineData(NationalityGroup.Honduran, 0.1)]
    [InlineData(NationalityGroup.Salvadoran, 0.1)]
    [InlineData(NationalityGroup.Guatemalan, 0.2)]
    [InlineData(NationalityGroup.Nicaraguan, 0.2)]
    [InlineData(NationalityGroup.Caribbean, 0.3)]
    [InlineData(NationalityGroup.African, 0.3)]
    public void Each_nationality_group_has_its_share_in_need(NationalityGroup group, double share)
    {
        var parameters = new PeopleParameters
        {
            NeedShareHondurasSalvador = 0.1,
            NeedShareGuatemalaNicaragua = 0.2,
            NeedShareExtraRegional = 0.3,
        };

        Assert.Equal(share, parameters.NeedShare(group));
    }
}
