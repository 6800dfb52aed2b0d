using FlowSim.Model.Asylum;
using FlowSim.Model.Controls;
using FlowSim.Model.Costs;

namespace FlowSim.Model.Tests.Costs;

public sealed class CostRuleTests
{
    private static readonly CostParameters Costs = new()
    {
        DetainedPersonDayUsd = 11,
        DeportationUsd = 13,
        LocalPerUsd = 20,
    };

    [Fact]
    public void Officers_cost_their_force_s_daily_cost()
    {
        var force = new ForceProfile { Id = "guard", Role = ForceRole.Military, DayUsd = 3 };

        Assert.Equal(30, CostRule.EnforcementUsd(10, force));
    }

    [Fact]
    public void Detention_costs_by_the_day_and_deportation_by_the_person()
    {
        Assert.Equal((10 * 11) + (2 * 13), CostRule.DetentionUsd(10, 2, Costs));
    }

    [Fact]
    public void The_daily_cost_of_an_asylum_officer_is_the_yearly_cost_divided_by_its_days()
    {
        var asylum = new AsylumParameters { OfficerCostLocalMillion = 0.07305 };

        Assert.Equal(100, CostRule.AsylumUsd(10, asylum, Costs), 1e-9);
    }
}
