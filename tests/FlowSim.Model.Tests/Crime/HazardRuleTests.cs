using FlowSim.Model.Crime;
using FlowSim.Model.Outcomes;

namespace FlowSim.Model.Tests.Crime;

public sealed class HazardRuleTests
{
    private static readonly HazardParameters Parameters = new();

    [Fact]
    public void The_rates_have_a_place_for_every_kind()
    {
        Assert.Equal(HazardRule.KindCount, Enum.GetValues<HazardKind>().Length);
    }

    [Fact]
    public void The_chance_within_some_days_is_between_0_and_1()
    {
        Replayed.ForAll(
            Replayed.Between(0, 2),
            Replayed.Between(0, 60),
            (rate, days) => HazardRule.ChanceWithin(rate, days) is >= 0 and <= 1);
    }

    [Fact]
    public void The_chance_of_surviving_two_periods_is_the_product_of_both()
    {
        Replayed.ForAll(
            Replayed.Between(0, 1),
            Replayed.Between(0, 10),
            Replayed.Between(0, 10),
            (rate, first, second) => Math.Abs(
                1 - HazardRule.ChanceWithin(rate, first + second)
                - ((1 - HazardRule.ChanceWithin(rate, first)) * (1 - HazardRule.ChanceWithin(rate, second)))) < 1e-14);
    }

    [Fact]
    public void A_small_rate_is_nearly_a_chance_per_day()
    {
        Assert.Equal(0, HazardRule.ChanceWithin(0, 100));
        Assert.Equal(0.001, HazardRule.ChanceWithin(0.001, 1), 0.001 * 0.001);
        Assert.Equal(1 - Math.Exp(-1), HazardRule.ChanceWithin(0.1, 10), 1e-15);
    }

    [Fact]
    public void On_a_leg_among_people_the_rates_are_the_parameters()
    {
        var rates = Rates(remoteness: 0);

        Assert.Equal(
            [
                Parameters.RobberyRate,
                Parameters.ExtortionRate,
                Parameters.KidnappingRate,
                Parameters.SexualViolenceRate,
                Parameters.DeathRate,
            ],
            rates);
    }

    [Fact]
    public void A_fully_remote_leg_is_worse_by_the_slopes()
    {
        var near = Rates(remoteness: 0);
        var remote = Rates(remoteness: 1);

        for (var kind = HazardKind.Robbery; kind <= HazardKind.SexualViolence; kind++)
        {
            Assert.Equal(1 + Parameters.RemotenessSlope, remote[(int)kind] / near[(int)kind], 1e-12);
        }

        Assert.Equal(
            1 + Parameters.RemotenessDeathSlope, remote[(int)HazardKind.Death] / near[(int)HazardKind.Death], 1e-12);
    }

    [Fact]
    public void Organised_crime_multiplies_kidnapping_and_its_own_share_of_robbery()
    {
        var ordinary = Rates(remoteness: 0.4);
        var stronghold = Rates(remoteness: 0.4, strength: 5);

        Assert.Equal(5, stronghold[(int)HazardKind.Kidnapping] / ordinary[(int)HazardKind.Kidnapping], 1e-12);
        Assert.Equal(5, stronghold[(int)HazardKind.Extortion] / ordinary[(int)HazardKind.Extortion], 1e-12);
        Assert.Equal(
            1 + (4 * Parameters.OrganisedShare), stronghold[(int)HazardKind.Robbery] / ordinary[(int)HazardKind.Robbery], 1e-12);
        Assert.Equal(ordinary[(int)HazardKind.Death], stronghold[(int)HazardKind.Death]);
    }

    [Fact]
    public void Caravans_and_punishment_lower_crime_but_not_accidents()
    {
        var alone = Rates(remoteness: 0.4);
        var together = Rates(remoteness: 0.4, impunity: 0.5, protection: 0.4);

        for (var kind = HazardKind.Robbery; kind <= HazardKind.SexualViolence; kind++)
        {
            Assert.Equal(0.2, together[(int)kind] / alone[(int)kind], 1e-12);
        }

        Assert.Equal(alone[(int)HazardKind.Death], together[(int)HazardKind.Death]);
    }

    [Fact]
    public void More_remoteness_never_lowers_a_rate()
    {
        Replayed.ForAll(
            Replayed.Between(0, 1),
            Replayed.Between(0, 1),
            (one, other) =>
            {
                var nearer = Rates(Math.Min(one, other));
                var remoter = Rates(Math.Max(one, other));
                return Enumerable.Range(0, HazardRule.KindCount).All(kind => remoter[kind] >= nearer[kind]);
            });
    }

    [Fact]
    public void Robbers_take_a_share_of_the_money_and_extortionists_an_amount_for_each_person_up_to_all_of_it()
    {
        Assert.Equal(
            new CrimeHarm(TalliedEvent.Robbed, 3, 1000 * Parameters.RobbedShare, true),
            HazardRule.HarmOf(HazardKind.Robbery, 1000, 3, Parameters));
        Assert.Equal(
            new CrimeHarm(TalliedEvent.Extorted, 3, 3 * Parameters.ExtortionUsd, false),
            HazardRule.HarmOf(HazardKind.Extortion, 1000, 3, Parameters));
        Assert.Equal(50, HazardRule.HarmOf(HazardKind.Extortion, 50, 3, Parameters).TakenUsd);
    }

    [Fact]
    public void Sexual_violence_has_one_victim_and_takes_no_money()
    {
        Assert.Equal(
            new CrimeHarm(TalliedEvent.SexuallyAssaulted, 1, 0, true),
            HazardRule.HarmOf(HazardKind.SexualViolence, 1000, 3, Parameters));
    }

    [Theory]
    [InlineData(HazardKind.Kidnapping)]
    [InlineData(HazardKind.Death)]
    public void A_kidnapping_and_a_death_are_not_over_at_once(HazardKind kind)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => HazardRule.HarmOf(kind, 1000, 3, Parameters));
    }

    [Fact]
    public void At_the_ordinary_level_of_punishment_crime_is_ordinary()
    {
        Assert.Equal(1, HazardRule.Impunity(Parameters.SanctionChance, Parameters), 1e-15);
    }

    [Fact]
    public void Ten_times_the_punishment_cuts_crime_by_the_elasticity()
    {
        var cut = HazardRule.Impunity(10 * Parameters.SanctionChance, Parameters);

        Assert.Equal(Math.Pow(10, Parameters.ImpunityElasticity), cut, 1e-12);
        Assert.InRange(cut, 0.6, 0.65);
    }

    [Fact]
    public void More_punishment_never_means_more_crime()
    {
        Replayed.ForAll(
            Replayed.Between(0.0001, 1),
            Replayed.Between(0, 1),
            (chance, more) => HazardRule.Impunity(chance + more, Parameters) <= HazardRule.Impunity(chance, Parameters));
    }

    [Fact]
    public void A_crime_is_reported_more_often_with_a_shelter_and_oversight()
    {
        var alone = HazardRule.ReportingChance(hasShelter: false, oversight: 1, Parameters);
        var sheltered = HazardRule.ReportingChance(hasShelter: true, oversight: 1, Parameters);

        Assert.Equal(Parameters.ReportingShare, alone);
        Assert.Equal(Parameters.ReportingShelterFactor * alone, sheltered, 1e-15);
        Assert.Equal(3 * alone, HazardRule.ReportingChance(hasShelter: false, oversight: 3, Parameters), 1e-15);
        Assert.Equal(1, HazardRule.ReportingChance(hasShelter: true, oversight: 50, Parameters));
    }

    private static double[] Rates(double remoteness, double strength = 1, double impunity = 1, double protection = 1)
    {
        var leg = SmallCorridor.Legs[1] with { Remoteness = remoteness };
        var rates = new double[HazardRule.KindCount];
        HazardRule.Rates(leg, strength, impunity, protection, Parameters, rates);
        return rates;
    }
}
