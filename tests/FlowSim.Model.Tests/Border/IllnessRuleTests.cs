using FlowSim.Kernel.Time;
using FlowSim.Model.Border;

namespace FlowSim.Model.Tests.Border;

public sealed class IllnessRuleTests
{
    private static readonly IllnessParameters Parameters = new() { RatePerMonth = 0.3, ShelterFactor = 0.5 };

    [Theory]
    [InlineData(1, 0, 0.3)]
    [InlineData(4, 0, 1.2)]
    [InlineData(1, 1, 0.15)]
    [InlineData(2, 0.5, 0.45)]
    public void Each_person_falls_ill_at_the_rate_and_a_bed_lowers_it(int people, double sheltered, double perMonth)
    {
        Assert.Equal(perMonth / MeanYear.DaysPerMonth, IllnessRule.RatePerDay(people, sheltered, Parameters), 12);
    }
}
