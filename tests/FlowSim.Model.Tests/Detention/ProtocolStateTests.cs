using FlowSim.Model.Detention;
using FlowSim.Model.Parameters;

namespace FlowSim.Model.Tests.Detention;

public sealed class ProtocolStateTests
{
    private static readonly ModelParameters Parameters = new();

    [Fact]
    public void The_migration_institute_lags_the_asylum_agency_by_the_delay()
    {
        var (now, then) = (State(), State());

        now.Train(9, Parameters);
        then.Train(6, Parameters);

        Assert.Equal(then.AgencyShare, now.InstituteShare);
        Assert.True(now.AgencyShare > now.InstituteShare);
    }

    [Fact]
    public void A_trained_officer_refers_as_many_as_would_claim_when_informed()
    {
        var state = State();

        state.Train(100, Parameters);

        Assert.Equal(0.8 * 0.9, state.InstituteShare, 1e-12);
        Assert.Equal(0.8 * 0.9 * 0.92 * 0.45 * 0.95, state.ReferralShare, 1e-12);
    }

    [Fact]
    public void A_protocol_that_has_ended_has_no_effect()
    {
        var state = State();
        state.Train(100, Parameters);

        state.Clear();

        Assert.False(state.IsInForce);
        Assert.Equal((0, 0, 0), (state.AgencyShare, state.InstituteShare, state.ReferralShare));
        Assert.DoesNotContain(true, state.IsExpedited);
    }

    private static ProtocolState State()
    {
        var state = new ProtocolState { IsInForce = true, Coverage = 0.9, BuyIn = 0.8, RampMonths = 12, InstituteDelayMonths = 3 };
        state.IsExpedited[0] = true;
        return state;
    }
}
