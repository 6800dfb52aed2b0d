using FlowSim.Model.People;
using FlowSim.Model.Return;

namespace FlowSim.Model.Tests.Return;

public sealed class ReturnParametersTests
{
    [Theory]
    [InlineData(NationalityGroup.Honduran, 0.1)]
    [InlineData(NationalityGroup.Salvadoran, 0.1)]
    [InlineData(NationalityGroup.Nicaraguan, 0.1)]
    [InlineData(NationalityGroup.Guatemalan, 0.2)]
    [InlineData(NationalityGroup.Caribbean, 0.3)]
    [InlineData(NationalityGroup.African, 0.3)]
    public void Each_nationality_group_has_its_own_share_that_sets_out_again(NationalityGroup group, double share)
    {
        var parameters = new ReturnParameters
        {
            RetryShareHondurasSalvador = 0.1,
            RetryShareGuatemala = 0.2,
            RetryShareExtraRegional = 0.3,
        };

        Assert.Equal(share, parameters.RetryShare(group));
    }
}
