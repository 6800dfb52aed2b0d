using FlowSim.Kernel.Time;
using FlowSim.Model.Outcomes;

namespace FlowSim.Model.Tests.Outcomes;

public sealed class OutcomeCatalogTests
{
    private static readonly string[] StableIds =
    [
        "departures",
        "border_arrivals",
        "transit_apprehensions",
        "detentions",
        "detained_person_days",
        "transit_deportations",
        "refouled",
        "penalised_person_days",
        "claims_made",
        "claims_dropped",
        "claims_recognised",
        "asylum_backlog_end",
        "protected",
        "crime_victims",
        "kidnapped",
        "ransom_paid_usd",
        "deaths",
        "harmed_after_return",
        "family_separations",
        "waiting_at_border_end",
        "gave_up",
        "new_attempts",
        "remote_leg_share",
        "kidnapped_waiting",
        "handed_to_kidnappers",
        "reported_crimes",
        "smuggler_price_usd",
        "border_contacts",
        "destination_removals",
        "destination_expulsions",
        "returned_to_wait",
        "transferred",
        "reunited",
        "resettled",
        "any_protection",
        "cards_given",
        "claims_decided",
        "decision_wait_days",
        "access_index",
        "robbed",
        "extorted",
        "sexually_assaulted",
        "abused_by_officers",
        "bribe_payers",
        "bribes_paid_usd",
        "safe_journey_share",
        "enforcement_cost_usd",
        "detention_cost_usd",
        "asylum_cost_usd",
        "cost_per_protected_usd",
        "claims_lost_before_agency",
        "claims_lost_by_leaving",
        "refouled_transit",
        "refouled_destination",
        "refouled_persons",
        "refused_in_need",
        "returned_to_wait_in_need",
        "gave_up_under_duress",
        "expelled_persons",
        "barred_in_need",
        "hearing_relief",
        "journey_days",
        "journey_days_median",
        "duress_transit",
        "duress_destination",
        "apprehended_waiting",
        "crossing_deaths",
        "turned_back_at_ports",
        "claims_admitted",
        "admission_wait_days",
        "claims_lost_before_admission",
        "transferred_persons",
        "third_country_claims",
        "transferred_again",
        "transferred_home",
        "transferred_home_in_need",
        "illnesses_waiting",
        "released_pending_case",
        "expected_grants",
    ];

    [Fact]
    public void The_outcomes_have_their_stable_names_in_the_order_of_reports()
    {
        Assert.Equal(StableIds, OutcomeCatalog.All.Select(outcome => outcome.Id));
    }

    [Fact]
    public void An_outcome_sums_occurrences_or_is_computed_otherwise_but_never_both()
    {
        Assert.All(
            OutcomeCatalog.All,
            outcome => Assert.Equal(
                outcome.Source is OutcomeSource.Occurrences or OutcomeSource.Ratio or OutcomeSource.ExpectedGrants,
                outcome.Parts.Length > 0));
    }

    [Fact]
    public void A_ratio_has_a_denominator()
    {
        Assert.All(
            OutcomeCatalog.All,
            outcome => Assert.Equal(
                outcome.Source is OutcomeSource.Ratio or OutcomeSource.CostPerProtected, outcome.Per.Length > 0));
    }

    [Fact]
    public void Ratios_are_reported_for_all_people_together()
    {
        Assert.All(OutcomeCatalog.All.Where(outcome => outcome.IsRelative), outcome => Assert.False(outcome.IsSplit, outcome.Id));
    }

    [Fact]
    public void No_outcome_counts_an_occurrence_twice()
    {
        Assert.All(OutcomeCatalog.All, outcome => Assert.Equal(outcome.Parts.Length, outcome.Parts.Distinct().Count()));
    }

    [Fact]
    public void The_states_parts_of_refoulement_are_all_of_it()
    {
        Assert.Equal(Parts("refouled"), [.. Parts("refouled_transit"), .. Parts("refouled_destination")]);
    }

    [Fact]
    public void Only_decisions_of_the_transit_country_count_as_protection_on_the_journey()
    {
        Assert.Equal([TalliedEvent.Recognised, TalliedEvent.GivenComplementaryProtection], Parts("protected"));
        Assert.Equal(Parts("protected"), OutcomeCatalog.All.Single(outcome => outcome.Id == "cost_per_protected_usd").Per.ToArray());
        Assert.Equal([.. Parts("protected"), TalliedEvent.Resettled], Parts("any_protection"));
    }

    [Fact]
    public void Time_is_counted_in_ticks_and_reported_in_days()
    {
        var times = OutcomeCatalog.All.Where(outcome => outcome.Unit is OutcomeUnit.PersonDays or OutcomeUnit.Days).ToArray();

        Assert.Equal(
            [
                "detained_person_days", "penalised_person_days", "decision_wait_days", "journey_days", "journey_days_median",
                "admission_wait_days",
            ],
            times.Select(outcome => outcome.Id));
        Assert.All(times, outcome => Assert.Equal(Tick.PerDay, outcome.Divisor));
        Assert.All(OutcomeCatalog.All.Except(times), outcome => Assert.Equal(1, outcome.Divisor));
    }

    [Fact]
    public void Of_harm_detention_and_cost_lower_is_better()
    {
        string[] lower =
        [
            "detentions",
            "detained_person_days",
            "refouled",
            "penalised_person_days",
            "crime_victims",
            "kidnapped",
            "ransom_paid_usd",
            "deaths",
            "harmed_after_return",
            "family_separations",
            "kidnapped_waiting",
            "handed_to_kidnappers",
            "decision_wait_days",
            "robbed",
            "extorted",
            "sexually_assaulted",
            "abused_by_officers",
            "bribe_payers",
            "bribes_paid_usd",
            "enforcement_cost_usd",
            "detention_cost_usd",
            "asylum_cost_usd",
            "cost_per_protected_usd",
            "refouled_transit",
            "refouled_destination",
            "refouled_persons",
            "refused_in_need",
            "returned_to_wait_in_need",
            "gave_up_under_duress",
            "barred_in_need",
            "duress_transit",
            "duress_destination",
            "apprehended_waiting",
            "crossing_deaths",
            "turned_back_at_ports",
            "admission_wait_days",
            "claims_lost_before_admission",
            "transferred_home_in_need",
            "illnesses_waiting",
        ];

        Assert.Equal(lower, Ids(Desired.Lower));
    }

    [Fact]
    public void Harm_to_people_is_counted_by_place()
    {
        string[] harms =
        [
            "crime_victims",
            "kidnapped",
            "deaths",
            "harmed_after_return",
            "family_separations",
            "kidnapped_waiting",
            "handed_to_kidnappers",
            "robbed",
            "extorted",
            "sexually_assaulted",
            "abused_by_officers",
            "bribe_payers",
            "crossing_deaths",
        ];
        var counted = OutcomeCatalog.All.Where(outcome => outcome.IsHarmToPeople).ToArray();

        Assert.Equal(harms, counted.Select(outcome => outcome.Id));
        Assert.All(counted, outcome => Assert.Equal(OutcomeSource.Occurrences, outcome.Source));
    }

    [Fact]
    public void The_unit_in_words_is_that_of_the_tables()
    {
        Assert.Equal("people", OutcomeCatalog.All.Single(outcome => outcome.Id == "deaths").UnitText);
        Assert.Equal("US dollars per person", OutcomeCatalog.All.Single(outcome => outcome.Id == "smuggler_price_usd").UnitText);
        Assert.Equal(
            "share of people in need who departed", OutcomeCatalog.All.Single(outcome => outcome.Id == "access_index").UnitText);
    }

    [Fact]
    public void Of_protection_given_and_safety_higher_is_better()
    {
        string[] higher =
        [
            "claims_recognised",
            "protected",
            "reunited",
            "resettled",
            "any_protection",
            "cards_given",
            "access_index",
            "safe_journey_share",
            "expected_grants",
        ];

        Assert.Equal(higher, Ids(Desired.Higher));
    }

    [Fact]
    public void That_people_move_is_neither_good_nor_bad()
    {
        Assert.All(
            OutcomeCatalog.All.Where(outcome => outcome.Group == OutcomeGroup.Movement),
            outcome => Assert.Equal(Desired.Neither, outcome.Desired));
    }

    [Fact]
    public void Every_outcome_says_in_which_unit_it_is()
    {
        Assert.All(
            OutcomeCatalog.All,
            outcome =>
            {
                Assert.NotEmpty(outcome.UnitText);
                Assert.Equal(outcome.Unit == OutcomeUnit.Share, outcome.ShareOf.Length > 0);
            });
    }

    private static TalliedEvent[] Parts(string id) => [.. OutcomeCatalog.All.Single(outcome => outcome.Id == id).Parts];

    private static IEnumerable<string> Ids(Desired desired) =>
        OutcomeCatalog.All.Where(outcome => outcome.Desired == desired).Select(outcome => outcome.Id);
}
