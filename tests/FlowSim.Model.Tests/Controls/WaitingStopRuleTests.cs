using FlowSim.Model.Asylum;
using FlowSim.Model.Controls;

namespace FlowSim.Model.Tests.Controls;

public sealed class WaitingStopRuleTests
{
    private static readonly EncounterParameters Parameters = new()
    {
        WaitingPassagesPerDay = 0.01,
        MaxStopRate = 0.4,
        ExtraRegionalFactor = 2,
        ClaimRespectedShare = 0.9,
        RegistrationRespectedShare = 0.4,
        HearingRespectedShare = 0.7,
    };

    [Fact]
    public void A_day_amounts_to_a_fixed_part_of_a_passage()
    {
        Assert.Equal(0.01 * 0.3, WaitingStopRule.RatePerDay(0.3, false, 0, Parameters), 12);
        Assert.Equal(0.01 * 0.3 * 2, WaitingStopRule.RatePerDay(0.3, true, 0, Parameters), 12);
        Assert.Equal(0.01 * 0.3 * 0.25, WaitingStopRule.RatePerDay(0.3, false, 0.75, Parameters), 12);
    }

    [Fact]
    public void Without_officers_or_with_papers_that_are_always_accepted_nobody_is_stopped()
    {
        Assert.Equal(0, WaitingStopRule.RatePerDay(0, false, 0, Parameters));
        Assert.Equal(0, WaitingStopRule.RatePerDay(0.3, true, 1, Parameters));
    }

    [Theory]
    [InlineData(true, ClaimStage.Admitted, true, 1)]
    [InlineData(false, ClaimStage.Admitted, true, 0.9)]
    [InlineData(false, ClaimStage.Registered, false, 0.4)]
    [InlineData(false, ClaimStage.None, true, 0.7)]
    [InlineData(false, ClaimStage.None, false, 0)]
    public void Only_the_paper_that_a_party_has_counts(bool hasPapers, ClaimStage claim, bool awaitsHearing, double share) =>
        Assert.Equal(share, WaitingStopRule.RespectedShare(hasPapers, claim, awaitsHearing, Parameters));

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(1e12)]
    public void Officers_of_all_forces_never_exceed_the_maximum(double inspections)
    {
        var total = 3 * EncounterRule.Intensity(inspections, 0, Parameters.MaxStopRate);

        Assert.InRange(total, 0, WaitingStopRule.MaxIntensity(3, Parameters));
    }
}
