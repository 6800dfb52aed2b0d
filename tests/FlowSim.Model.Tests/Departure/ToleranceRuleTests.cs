using FlowSim.Model.Departure;

namespace FlowSim.Model.Tests.Departure;

public sealed class ToleranceRuleTests
{
    [Fact]
    public void A_rise_of_the_mean_tolerance_keeps_all_but_one_in_e()
    {
        Assert.Equal(1 / Math.E, ToleranceRule.Share(5600, 5600), 1e-14);
    }

    [Fact]
    public void Two_rises_keep_as_many_as_their_sum()
    {
        Replayed.ForAll(
            Replayed.Between(0, 3000),
            Replayed.Between(0, 3000),
            (first, second) => Math.Abs(
                (ToleranceRule.Share(first, 2000) * ToleranceRule.Share(second, 2000))
                - ToleranceRule.Share(first + second, 2000)) < 1e-12);
    }

    [Fact]
    public void A_cheaper_way_moves_nobody()
    {
        Replayed.ForAll(Replayed.Between(-5000, 0), rise => ToleranceRule.Share(rise, 100) == 1);
    }

    [Fact]
    public void The_share_is_between_0_and_1_and_falls_with_the_rise()
    {
        Replayed.ForAll(
            Replayed.Between(0, 50_000),
            Replayed.Between(0, 500),
            (rise, more) =>
            {
                var share = ToleranceRule.Share(rise, 1000);
                return share is > 0 and <= 1 && ToleranceRule.Share(rise + more, 1000) <= share;
            });
    }

    /// <summary>
    /// The default is the tolerance at which a doubled risk of a setback on a way of 3,000 km keeps the 12 % at home that the
    /// literature gives.
    /// </summary>
    [Fact]
    public void The_default_keeps_12_percent_at_home_when_the_risk_of_a_setback_doubles()
    {
        var parameters = new FlowSim.Model.Parameters.ModelParameters();
        var rise = parameters.Perception.PriorSetbackRate * 3 * parameters.RouteChoice.SetbackCostUsd;

        Assert.Equal(0.88, ToleranceRule.Share(rise, parameters.Departure.ToleranceUsd), 0.001);
    }
}
