using FlowSim.Model.Departure;

namespace FlowSim.Model.Tests.Departure;

public sealed class DeterrenceRuleTests
{
    private static readonly DepartureParameters Parameters = new();

    [Fact]
    public void A_risk_seen_as_twice_as_high_keeps_the_elasticitys_share_at_home()
    {
        var share = DeterrenceRule.LeavingShare(2, Parameters);

        Assert.Equal(1 + Parameters.DeterrenceElasticity, share, 1e-14);
    }

    [Fact]
    public void A_risk_doubled_twice_deters_twice()
    {
        var once = DeterrenceRule.LeavingShare(2, Parameters);
        var twice = DeterrenceRule.LeavingShare(4, Parameters);

        Assert.Equal(once * once, twice, 1e-14);
    }

    [Fact]
    public void A_lower_risk_adds_no_departures()
    {
        Replayed.ForAll(Replayed.Between(0, 1), risk => DeterrenceRule.LeavingShare(risk, Parameters) == 1);
    }

    [Fact]
    public void The_share_who_leave_is_between_0_and_1_and_falls_with_the_risk()
    {
        Replayed.ForAll(
            Replayed.Between(0, 20),
            Replayed.Between(0, 5),
            (risk, more) =>
            {
                var share = DeterrenceRule.LeavingShare(risk, Parameters);
                return share is > 0 and <= 1 && DeterrenceRule.LeavingShare(risk + more, Parameters) <= share;
            });
    }

    [Fact]
    public void Without_an_elasticity_nobody_is_deterred()
    {
        Assert.Equal(1, DeterrenceRule.LeavingShare(90, new DepartureParameters { DeterrenceElasticity = 0 }));
    }
}
