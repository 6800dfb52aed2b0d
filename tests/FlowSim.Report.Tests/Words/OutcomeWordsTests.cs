using FlowSim.Model.Outcomes;
using FlowSim.Report.Findings;
using FlowSim.Results.Estimates;
using FlowSim.Words;

namespace FlowSim.Report.Words;

public sealed class OutcomeWordsTests
{
    private static readonly OutcomeWords English = new(Phrases.Of(TextLanguage.English));
    private static readonly OutcomeWords Spanish = new(Phrases.Of(TextLanguage.Spanish));

    [Fact]
    public void A_decrease_is_described_with_its_interval_and_verdict()
    {
        var finding = OutcomeFinding.Of("refouled", [105_000, 106_000, 107_000], [93_000, 93_900, 95_300]);

        Assert.Equal(
            "Returns despite a need of protection (refoulement): 11,930 fewer under B than under A (95 % interval 11,420 to 12,450 "
                + "fewer); 94,070 instead of 106,000.",
            English.Sentence(finding, "A", "B"));
        Assert.Equal("better: less", English.VerdictOf(finding));
        Assert.Equal(
            "Devoluciones pese a necesitar protección: 11,930 menos con B que con A (intervalo de 95 %: de 11,420 a "
                + "12,450 menos); 94,070 en vez de 106,000.",
            Spanish.Sentence(finding, "A", "B"));
    }

    [Fact]
    public void Shares_differ_by_percentage_points()
    {
        var finding = OutcomeFinding.Of("access_index", [0.030, 0.032], [0.040, 0.043]);

        Assert.Equal(
            "Share of people in need who were protected: 1.05 percentage points higher under B than under A (95 % "
                + "interval 0.41 to 1.69 higher); 4.15 % instead of 3.10 %.",
            English.Sentence(finding, "A", "B"));
        Assert.Equal("better: more", English.VerdictOf(finding));
    }

    [Fact]
    public void Money_and_days_are_described_with_their_units()
    {
        Assert.Contains(
            "US$ 1.95 per person lower",
            English.Sentence(OutcomeFinding.Of("smuggler_price_usd", [10, 11], [8, 9.1]), "A", "B"),
            StringComparison.Ordinal);
        Assert.Contains(
            "days lower",
            English.Sentence(OutcomeFinding.Of("decision_wait_days", [10, 11], [8, 9.1]), "A", "B"),
            StringComparison.Ordinal);
        Assert.Contains(
            "person-days fewer",
            English.Sentence(OutcomeFinding.Of("detained_person_days", [10, 11], [8, 9.1]), "A", "B"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_interval_that_includes_zero_is_no_clear_difference()
    {
        var finding = OutcomeFinding.Of("deaths", [100, 120, 110], [110, 115, 112]);

        Assert.StartsWith(
            "Deaths on the journey: no clear difference between B and A (mean +2, 95 % interval ",
            English.Sentence(finding, "A", "B"),
            StringComparison.Ordinal);
        Assert.Equal("no clear difference", English.VerdictOf(finding));
        Assert.DoesNotContain("more", English.Sentence(finding, "A", "B"), StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_replicates_are_described_as_equal()
    {
        var finding = OutcomeFinding.Of("resettled", [0, 0], [0, 0]);

        Assert.Equal("People resettled: the same under B and A in every replicate (0).", English.Sentence(finding, "A", "B"));
        Assert.Equal("the same in every replicate", English.VerdictOf(finding));
    }

    [Fact]
    public void One_replicate_is_described_as_giving_no_interval()
    {
        var finding = OutcomeFinding.Of("deaths", [100], [50]);

        Assert.Equal(
            "Deaths on the journey: 50 under B and 100 under A; "
                + "there is only one replicate, so no interval can be given.",
            English.Sentence(finding, "A", "B"));
        Assert.Equal("one replicate: no interval", English.VerdictOf(finding));
        Assert.Equal(
            "Deaths on the journey: 100; there is only one replicate, so no interval can be given.",
            English.Sentence("deaths", Estimate.Of([100])));
    }

    [Fact]
    public void A_missing_value_is_described_as_missing()
    {
        var finding = OutcomeFinding.Of("cost_per_protected_usd", [double.NaN, 1], [2, 3]);

        Assert.Equal(
            "Cost per person protected: at least one replicate has no value, so there is no mean.",
            English.Sentence(finding, "A", "B"));
        Assert.Equal("at least one replicate has no value", English.VerdictOf(finding));
        Assert.Equal("no value", English.Difference("cost_per_protected_usd", finding.Difference));
        Assert.Equal("no value", English.DifferenceRange("cost_per_protected_usd", finding.Difference));
    }

    [Fact]
    public void The_unit_of_every_outcome_is_known()
    {
        Assert.All(OutcomeCatalog.All, outcome => Assert.Equal(outcome.Unit, OutcomeWords.UnitOf(outcome.Id)));
        Assert.Null(OutcomeWords.UnitOf("something_new"));
        Assert.Equal(("something_new", ""), (English.Name("something_new"), English.Meaning("something_new")));
    }

    [Fact]
    public void Compared_values_have_the_precision_of_their_difference()
    {
        var (here, there) = (new[] { 20_000.0, 34_000 }, new[] { 20_600.0, 34_580 });
        var difference = OutcomeFinding.Of("kidnapped", [.. here], [.. there]).Difference;

        Assert.Equal("27,000", English.Paired("kidnapped", Estimate.Of(here), difference));
        Assert.Equal("27,590", English.Paired("kidnapped", Estimate.Of(there), difference));
    }

    [Fact]
    public void No_two_outcomes_have_the_same_name()
    {
        Assert.All(new[] { English, Spanish }, words =>
            Assert.Equal(OutcomeCatalog.All.Length, OutcomeCatalog.All.Select(outcome => words.Name(outcome.Id)).Distinct().Count()));
    }
}
