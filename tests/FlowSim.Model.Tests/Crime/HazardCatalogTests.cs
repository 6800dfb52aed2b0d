using System.Collections.Immutable;
using FlowSim.Model.Crime;
using FlowSim.Model.Outcomes;
using FlowSim.Model.Parameters;

namespace FlowSim.Model.Tests.Crime;

public sealed class HazardCatalogTests
{
    private static readonly ImmutableArray<Hazard> Hazards = HazardCatalog.Of(new HazardParameters());

    /// <summary>The parameters that are rates of a hazard: no other is per day on the way.</summary>
    private static readonly ImmutableArray<ParameterEntry> Rates =
    [
        .. ParameterCatalog.All.Where(entry => entry.Path.StartsWith("hazards.", StringComparison.Ordinal)
            && entry.Meta.Unit == "per party and day on the way"),
    ];

    [Fact]
    public void Every_hazard_has_a_rate_among_the_parameters_and_every_rate_belongs_to_one_hazard()
    {
        Assert.Equal(Hazards.Length, Rates.Length);
        Assert.All(Rates, rate => Assert.Single(HazardCatalog.Of(With(rate, 0.987)), hazard => hazard.RatePerDay == 0.987));
    }

    [Fact]
    public void A_rate_changes_nothing_but_how_often_its_hazard_strikes()
    {
        Assert.All(
            Rates,
            rate => Assert.Equal(
                Hazards.Select(hazard => hazard with { RatePerDay = 0 }),
                HazardCatalog.Of(With(rate, 0.987)).Select(hazard => hazard with { RatePerDay = 0 })));
    }

    [Fact]
    public void No_two_hazards_are_counted_as_the_same_event()
    {
        Assert.Equal(Hazards.Length, Hazards.DistinctBy(hazard => hazard.Counted).Count());
    }

    [Fact]
    public void Every_hazard_is_counted_by_an_outcome_of_harm_beside_the_victims_of_all_crimes()
    {
        var harms = OutcomeCatalog.All.Where(outcome => outcome.IsHarmToPeople && outcome.Id != "crime_victims").ToArray();

        Assert.All(Hazards, hazard => Assert.Single(harms, outcome => outcome.Parts.Contains(hazard.Counted)));
    }

    [Fact]
    public void The_outcome_that_a_hazard_names_counts_it_and_nothing_else()
    {
        var named = Hazards.Where(hazard => hazard.OutcomeId is not null).ToArray();
        Assert.NotEmpty(named);

        Assert.All(
            named,
            hazard => Assert.Equal(
                [hazard.Counted], OutcomeCatalog.All.Single(outcome => outcome.Id == hazard.OutcomeId).Parts.ToArray()));
    }

    [Fact]
    public void The_victims_of_crime_are_those_of_every_crime_by_criminals_and_of_abuse_by_officers()
    {
        Assert.Equal(
            [
                TalliedEvent.Robbed,
                TalliedEvent.Extorted,
                TalliedEvent.Kidnapped,
                TalliedEvent.SexuallyAssaulted,
                TalliedEvent.AbusedByOfficers,
            ],
            OutcomeCatalog.All.Single(outcome => outcome.Id == "crime_victims").Parts.ToArray());
    }

    [Theory]
    [InlineData(TalliedEvent.Robbed, HazardCause.AnyCriminals)]
    [InlineData(TalliedEvent.Extorted, HazardCause.OrganisedCrime)]
    [InlineData(TalliedEvent.Kidnapped, HazardCause.OrganisedCrime)]
    [InlineData(TalliedEvent.SexuallyAssaulted, HazardCause.AnyCriminals)]
    [InlineData(TalliedEvent.DiedOnTheWay, HazardCause.Accident)]
    public void Each_hazard_comes_from_those_whom_the_sources_name(TalliedEvent counted, HazardCause cause)
    {
        Assert.Equal(cause, Of(counted).Cause);
    }

    [Fact]
    public void Robbers_take_a_share_of_the_money_and_extortionists_an_amount_for_each_person()
    {
        var parameters = new HazardParameters();

        Assert.Equal((parameters.RobbedShare, 0), Taken(TalliedEvent.Robbed));
        Assert.Equal((0, parameters.ExtortionUsd), Taken(TalliedEvent.Extorted));
        Assert.All(
            Hazards.Select(hazard => hazard.Counted).Except([TalliedEvent.Robbed, TalliedEvent.Extorted]),
            counted => Assert.Equal((0, 0), Taken(counted)));
    }

    [Fact]
    public void Sexual_violence_and_death_have_one_victim_and_all_else_strikes_everybody()
    {
        Assert.Equal(
            [TalliedEvent.SexuallyAssaulted, TalliedEvent.DiedOnTheWay],
            Hazards.Where(hazard => hazard.HasOneVictim).Select(hazard => hazard.Counted));
    }

    [Fact]
    public void Only_after_a_kidnapping_or_a_death_does_the_journey_change()
    {
        Assert.Equal(AfterHazard.IsKidnapped, Of(TalliedEvent.Kidnapped).Then);
        Assert.Equal(AfterHazard.LosesPerson, Of(TalliedEvent.DiedOnTheWay).Then);
        Assert.Equal(2, Hazards.Count(hazard => hazard.Then != AfterHazard.GoesOn));
    }

    private static Hazard Of(TalliedEvent counted) => Hazards.Single(hazard => hazard.Counted == counted);

    private static (double Share, double UsdPerPerson) Taken(TalliedEvent counted) =>
        (Of(counted).TakenShare, Of(counted).TakenUsdPerPerson);

    private static HazardParameters With(ParameterEntry rate, double value) =>
        ParameterCatalog.With(new ModelParameters(), [new(rate.Path, value)]).Hazards;
}
