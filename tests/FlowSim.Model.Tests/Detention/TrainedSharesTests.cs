using FlowSim.Model.Detention;
using FlowSim.Model.Parameters;

namespace FlowSim.Model.Tests.Detention;

public sealed class TrainedSharesTests
{
    private static readonly ModelParameters Parameters = new();

    private static readonly ProtocolTerms Protocol = default(ProtocolTerms) with
    {
        IsInForce = true,
        Coverage = 0.9,
        BuyIn = 0.8,
        RampMonths = 12,
        InstituteDelayMonths = 3,
    };

    [Fact]
    public void The_institute_is_as_far_as_the_agency_was_before_the_delay()
    {
        var now = TrainedShares.Of(in Protocol, 9, Parameters);
        var then = TrainedShares.Of(in Protocol, 6, Parameters);

        Assert.Equal(then.Agency, now.Institute);
        Assert.True(now.Agency > now.Institute);
    }

    [Fact]
    public void A_trained_officer_refers_as_many_as_would_claim_when_informed()
    {
        var shares = TrainedShares.Of(in Protocol, 100, Parameters);

        Assert.Equal(0.8 * 0.9, shares.Institute, 1e-12);
        Assert.Equal(0.8 * 0.9 * 0.92 * 0.45 * 0.95, shares.Referral, 1e-12);
    }

    [Fact]
    public void Without_a_protocol_in_force_nobody_does_as_taught()
    {
        Assert.Equal(default, TrainedShares.Of(Protocol with { IsInForce = false }, 100, Parameters));
    }
}
