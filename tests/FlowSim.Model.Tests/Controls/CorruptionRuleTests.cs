using FlowSim.Model.Controls;

namespace FlowSim.Model.Tests.Controls;

public sealed class CorruptionRuleTests
{
    private const double AtFirst = 0.06;
    private const double Settled = 0.2;

    private static readonly CorruptionParameters Parameters = new();

    [Fact]
    public void Soldiers_new_to_a_place_take_few_bribes_for_some_months()
    {
        Assert.Equal(AtFirst, Share(0), 1e-15);
        Assert.Equal(AtFirst, Share(Parameters.QuietDays), 1e-15);
    }

    [Fact]
    public void After_a_half_life_they_are_half_way_to_what_others_take()
    {
        var halfWay = Share(Parameters.QuietDays + Parameters.AdaptationHalfLifeDays);

        Assert.Equal((AtFirst + Settled) / 2, halfWay, 1e-12);
    }

    [Fact]
    public void In_the_long_run_soldiers_take_as_many_bribes_as_others()
    {
        Assert.Equal(Settled, Share(36500), 1e-12);
    }

    [Fact]
    public void A_share_stays_between_the_first_and_the_settled_one()
    {
        Replayed.ForAll(Replayed.Between(0, 2000), Replayed.Between(0, 2000), (days, more) =>
            Share(days) is >= AtFirst - 1e-12 and <= Settled + 1e-12 && Share(days + more) >= Share(days) - 1e-12);
    }

    private static double Share(double days) => CorruptionRule.BribeShare(days, AtFirst, Settled, Parameters);
}
