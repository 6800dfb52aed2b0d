using FlowSim.Foundation.Time;
using FlowSim.Model.Outcomes;

namespace FlowSim.Model.Tests.Outcomes;

public sealed class OutcomeCatalogTests
{
    [Fact]
    public void The_outcomes_have_their_lasting_names_in_the_order_of_reports()
    {
        string[] lasting =
        [
            "departures",
            "us_arrivals",
            "mx_apprehensions",
            "detentions",
            "detained_person_days",
            "mx_deportations",
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
            "us_contacts",
            "us_removals",
            "us_expulsions",
            "returned_to_wait",
            "transferred",
            "reunited",
        ];

        Assert.Equal(lasting, OutcomeCatalog.All.Select(outcome => outcome.Id));
    }

    [Fact]
    public void An_outcome_sums_occurrences_or_is_obtained_otherwise_but_never_both()
    {
        Assert.All(
            OutcomeCatalog.All,
            outcome => Assert.Equal(outcome.Source == OutcomeSource.Occurrences, outcome.Parts.Length > 0));
    }

    [Fact]
    public void No_outcome_counts_an_occurrence_twice()
    {
        Assert.All(OutcomeCatalog.All, outcome => Assert.Equal(outcome.Parts.Length, outcome.Parts.Distinct().Count()));
    }

    [Fact]
    public void Time_in_stations_is_counted_in_ticks_and_told_in_days()
    {
        var times = OutcomeCatalog.All.Where(outcome => outcome.Unit == "person-days").ToArray();

        Assert.Equal(["detained_person_days", "penalised_person_days"], times.Select(outcome => outcome.Id));
        Assert.All(times, outcome => Assert.Equal(Tick.PerDay, outcome.Divisor));
        Assert.All(OutcomeCatalog.All.Except(times), outcome => Assert.Equal(1, outcome.Divisor));
    }

    [Fact]
    public void Every_outcome_says_what_it_counts_and_in_which_unit()
    {
        Assert.All(
            OutcomeCatalog.All,
            outcome =>
            {
                Assert.NotEmpty(outcome.Unit);
                Assert.NotEmpty(outcome.Meaning);
                Assert.DoesNotContain('\n', outcome.Meaning);
            });
    }
}
