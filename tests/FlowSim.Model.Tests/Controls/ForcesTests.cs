using FlowSim.Fakes;
using FlowSim.Model.Controls;

namespace FlowSim.Model.Tests.Controls;

public sealed class ForcesTests
{
    private static readonly Forces Forces = new(TestCorridor.Parameters.Forces);

    [Fact]
    public void The_migration_authority_is_the_force_with_that_role_wherever_it_stands()
    {
        Assert.Equal(TestForce.Inm, Forces.Migration);
        Assert.Equal(new Force(3), new Forces([.. TestCorridor.Parameters.Forces.Reverse()]).Migration);
    }

    [Fact]
    public void The_corridor_says_who_is_military()
    {
        Assert.Equal(
            [TestForce.NationalGuard, TestForce.Army], TestForce.All.Where(force => Forces.RoleOf(force) == ForceRole.Military));
    }
}
