using FlowSim.Model.Asylum;

namespace FlowSim.Model.Tests.Asylum;

public sealed class AbandonmentRuleTests
{
    private static readonly AsylumParameters Parameters = new()
    {
        DropoutRate = 0.001,
        OnwardGoalDropoutFactor = 4,
        LegalAidDropoutFactor = 0.5,
        SupportedDropoutFactor = 0.25,
    };

    [Theory]
    [InlineData(true, false, false, 0.001)]
    [InlineData(false, false, false, 0.004)]
    [InlineData(false, true, false, 0.002)]
    [InlineData(false, false, true, 0.001)]
    [InlineData(false, true, true, 0.0005)]
    public void Each_circumstance_multiplies_the_rate(bool staysInTransitCountry, bool hasLawyer, bool isSupported, double rate)
    {
        Assert.Equal(rate, AbandonmentRule.RatePerDay(staysInTransitCountry, hasLawyer, isSupported, Parameters), 1e-15);
    }

    [Theory]
    [InlineData(0.24, true)]
    [InlineData(0.25, false)]
    [InlineData(0.9, false)]
    public void Absconding_has_its_part_in_the_sum_of_both_rates(double draw, bool isAbsconding)
    {
        Assert.Equal(isAbsconding, AbandonmentRule.IsAbsconding(draw, dropoutRate: 3, abscondRate: 1));
    }

    [Fact]
    public void A_party_on_no_alternative_never_absconds()
    {
        Replayed.ForAll(Replayed.Between(0, 1), draw => !AbandonmentRule.IsAbsconding(draw, 0.001, 0));
    }
}
