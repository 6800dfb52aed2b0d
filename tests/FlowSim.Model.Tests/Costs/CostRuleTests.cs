using FlowSim.Model.Asylum;
using FlowSim.Model.Costs;
using FlowSim.Model.Encounters;

namespace FlowSim.Model.Tests.Costs;

public sealed class CostRuleTests
{
    private static readonly CostParameters Costs = new()
    {
        MigrationOfficerDayUsd = 2,
        GuardDayUsd = 3,
        SoldierDayUsd = 5,
        PoliceOfficerDayUsd = 7,
        DetainedPersonDayUsd = 11,
        DeportationUsd = 13,
        MxnPerUsd = 20,
    };

    [Theory]
    [InlineData(Force.Inm, 20)]
    [InlineData(Force.NationalGuard, 30)]
    [InlineData(Force.Army, 50)]
    [InlineData(Force.Police, 70)]
    public void Each_force_has_its_own_daily_cost(Force force, double expected)
    {
        Assert.Equal(expected, CostRule.EnforcementUsd(force, 10, Costs));
    }

    [Fact]
    public void An_unknown_force_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CostRule.EnforcementUsd((Force)4, 1, Costs));
    }

    [Fact]
    public void Detention_costs_by_the_day_and_deportation_by_the_person()
    {
        Assert.Equal((10 * 11) + (2 * 13), CostRule.DetentionUsd(10, 2, Costs));
    }

    [Fact]
    public void The_daily_cost_of_an_asylum_officer_is_the_yearly_cost_divided_by_its_days()
    {
        var asylum = new AsylumParameters { OfficerCostMxnMillion = 0.07305 };

        Assert.Equal(100, CostRule.AsylumUsd(10, asylum, Costs), 1e-9);
    }
}
