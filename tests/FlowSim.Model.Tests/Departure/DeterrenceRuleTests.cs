using FlowSim.Model.Departure;

namespace FlowSim.Model.Tests.Departure;

public sealed class DeterrenceRuleTests
{
    private static readonly DepartureParameters Parameters = new();

    [Fact]
    public void A_risk_seen_as_twice_as_high_keeps_the_elasticitys_share_at_home()
    {
        var share = DeterrenceRule.LeavingShare(0.4, 0.2, Parameters);

        Assert.Equal(1 + Parameters.DeterrenceElasticity, share, 1e-14);
    }

    [Fact]
    public void A_risk_doubled_twice_deters_twice()
    {
        var once = DeterrenceRule.LeavingShare(0.2, 0.1, Parameters);
        var twice = DeterrenceRule.LeavingShare(0.4, 0.1, Parameters);

        Assert.Equal(once * once, twice, 1e-14);
    }

    [Fact]
    public void A_lower_risk_adds_no_departures()
    {
        Replayed.ForAll(
            Replayed.Between(0, 1),
            Replayed.Between(0, 1),
            (risk, prior) => risk > prior || DeterrenceRule.LeavingShare(risk, prior, Parameters) == 1);
    }

    [Fact]
    public void The_share_who_leave_is_between_0_and_1_and_falls_with_the_risk()
    {
        Replayed.ForAll(
            Replayed.Between(0, 1),
            Replayed.Between(0, 1),
            Replayed.Between(0, 1),
            (risk, prior, more) =>
            {
                var share = DeterrenceRule.LeavingShare(risk, prior, Parameters);
                return share is > 0 and <= 1 && DeterrenceRule.LeavingShare(risk + more, prior, Parameters) <= share;
            });
    }

    [Fact]
    public void Without_an_elasticity_nobody_is_deterred()
    {
        Assert.Equal(1, DeterrenceRule.LeavingShare(0.9, 0.01, new DepartureParameters { DeterrenceElasticity = 0 }));
    }

    [Fact]
    public void Without_an_earlier_risk_nobody_is_deterred()
    {
        Assert.Equal(1, DeterrenceRule.LeavingShare(0.5, 0, Parameters));
    }
}
