using FlowSim.Model.Crime;
using FlowSim.Model.Outcomes;

namespace FlowSim.Model.Tests.Crime;

public sealed class HazardRuleTests
{
    private static readonly HazardParameters Parameters = new();

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
        Assert.All(HazardCatalog.Of(Parameters), hazard => Assert.Equal(hazard.RatePerDay, Rate(hazard, remoteness: 0)));
    }

    [Fact]
    public void A_fully_remote_leg_is_worse_by_the_slopes()
    {
        Assert.Equal(1 + Parameters.RemotenessSlope, Increase(HazardCause.AnyCriminals), 1e-12);
        Assert.Equal(1 + Parameters.RemotenessSlope, Increase(HazardCause.OrganisedCrime), 1e-12);
        Assert.Equal(1 + Parameters.RemotenessDeathSlope, Increase(HazardCause.Accident), 1e-12);

        static double Increase(HazardCause cause) => Rate(From(cause), remoteness: 1) / Rate(From(cause), remoteness: 0);
    }

    [Fact]
    public void Organised_crime_multiplies_its_own_crimes_and_its_share_of_all_others()
    {
        Assert.Equal(1 + (4 * Parameters.OrganisedShare), InStronghold(HazardCause.AnyCriminals), 1e-12);
        Assert.Equal(5, InStronghold(HazardCause.OrganisedCrime), 1e-12);
        Assert.Equal(1, InStronghold(HazardCause.Accident));

        static double InStronghold(HazardCause cause) =>
            Rate(From(cause), remoteness: 0.4, strength: 5) / Rate(From(cause), remoteness: 0.4);
    }

    [Fact]
    public void Caravans_and_punishment_lower_crime_but_not_accidents()
    {
        Assert.Equal(0.2, Together(HazardCause.AnyCriminals), 1e-12);
        Assert.Equal(0.2, Together(HazardCause.OrganisedCrime), 1e-12);
        Assert.Equal(1, Together(HazardCause.Accident));

        static double Together(HazardCause cause) =>
            Rate(From(cause), remoteness: 0.4, impunity: 0.5, protection: 0.4) / Rate(From(cause), remoteness: 0.4);
    }

    [Fact]
    public void More_remoteness_never_lowers_a_rate()
    {
        Replayed.ForAll(
            Replayed.Between(0, 1),
            Replayed.Between(0, 1),
            (one, other) => HazardCatalog.Of(Parameters)
                .All(hazard => Rate(hazard, Math.Max(one, other)) >= Rate(hazard, Math.Min(one, other))));
    }

    [Fact]
    public void A_share_of_the_money_is_taken_or_an_amount_for_each_person_up_to_all_of_it()
    {
        var robbery = From(HazardCause.AnyCriminals) with { TakenShare = 0.7 };
        var extortion = From(HazardCause.OrganisedCrime) with { TakenUsdPerPerson = 100 };

        Assert.Equal(1000 * 0.7, HazardRule.TakenUsd(robbery, 1000, 3));
        Assert.Equal(300, HazardRule.TakenUsd(extortion, 1000, 3));
        Assert.Equal(50, HazardRule.TakenUsd(extortion, 50, 3));
        Assert.Equal(0, HazardRule.TakenUsd(From(HazardCause.Accident), 1000, 3));
    }

    [Fact]
    public void No_hazard_takes_more_than_a_party_has()
    {
        Replayed.ForAll(
            Replayed.Between(0, ushort.MaxValue),
            Replayed.Between(0, 1),
            Replayed.Between(0, 10_000),
            (money, share, amount) =>
            {
                var hazard = From(HazardCause.AnyCriminals) with { TakenShare = share, TakenUsdPerPerson = amount };
                return HazardRule.TakenUsd(hazard, (int)money, 4) is >= 0 and var taken && taken <= (int)money;
            });
    }

    [Fact]
    public void A_hazard_strikes_everybody_or_one_person()
    {
        var hazard = From(HazardCause.AnyCriminals);

        Assert.Equal(3, HazardRule.Victims(hazard, 3));
        Assert.Equal(1, HazardRule.Victims(hazard with { HasOneVictim = true }, 3));
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

    private static Hazard From(HazardCause cause) => new() { Counted = TalliedEvent.Robbed, Cause = cause, RatePerDay = 0.02 };

    private static double Rate(Hazard hazard, double remoteness, double strength = 1, double impunity = 1, double protection = 1) =>
        HazardRule.Rate(hazard, HazardRule.Factors(remoteness, strength, impunity, protection, Parameters));
}
