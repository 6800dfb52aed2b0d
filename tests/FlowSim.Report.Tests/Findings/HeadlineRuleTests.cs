using System.Collections.Immutable;
using FlowSim.Model.Outcomes;
using FlowSim.Report.Stored;
using FlowSim.Report.Words;
using FlowSim.Results;
using FlowSim.Words;

namespace FlowSim.Report.Findings;

public sealed class HeadlineRuleTests
{
    private static readonly Phrases English = Phrases.Of(TextLanguage.English);

    [Fact]
    public void It_reports_the_share_of_deported_people_who_are_protected()
    {
        var headline = Described(
            Twins(deported: 1000, ofThemProtected: 380),
            Twins(deported: 1000, ofThemProtected: 410),
            Twins(deported: 1000, ofThemProtected: 440));

        Assert.Equal(
            "Of 100 people who are deported under “The base”, 41 are protected under “The other” "
                + "(95 % interval 34 to 48)",
            headline.Title);
    }

    [Fact]
    public void The_share_is_the_mean_over_replicates_and_not_that_of_all_people()
    {
        var headline = Described(Twins(deported: 10, ofThemProtected: 1), Twins(deported: 100_000, ofThemProtected: 30_000));

        Assert.StartsWith(
            "Of 100 people who are deported under “The base”, 20 are protected", headline.Lead[0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_interval_of_a_share_stays_between_0_and_1()
    {
        var headline = Described(Twins(deported: 100, ofThemProtected: 10), Twins(deported: 100, ofThemProtected: 30));

        Assert.EndsWith("(95 % interval 0 to 100).", headline.Lead[0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_headline_uses_the_most_severe_frequent_fate()
    {
        var twins = Twins(deported: 90, ofThemProtected: 90, refouled: 10);
        var rare = Twins(deported: 9990, ofThemProtected: 90, refouled: 10);

        Assert.Equal(
            "The number of people who are returned despite a need of protection is the same under “The other” and “The base”",
            Described(twins, twins).Title);
        Assert.Equal(
            "Of 100 people who are returned despite a need of protection under “The base”, 0 are protected under “The other” "
            + "(95 % interval 0 to 0).",
            Described(twins, twins).Lead[0]);
        Assert.Contains("people who are deported", Described(rare, rare).Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Small_shares_are_reported_of_a_larger_number_of_people()
    {
        var few = Described(Twins(deported: 10_000, ofThemProtected: 110), Twins(deported: 10_000, ofThemProtected: 116));

        Assert.StartsWith("Of 1,000 people who are deported", few.Title, StringComparison.Ordinal);
        Assert.Contains(", 11 are protected", few.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void One_person_is_one_person()
    {
        var twins = Twins(deported: 10_000, ofThemProtected: 1);

        Assert.Contains(
            "Of 10,000 people who are deported under “The base”, 1 is protected",
            Described(twins, twins).Title,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_interval_there_is_no_claim()
    {
        const string Neutral = "“The other” compared with “The base”";

        Assert.Equal(Neutral, Described(Twins(deported: 1000, ofThemProtected: 380)).Title);
        Assert.Equal(Neutral, Described(Twins(deported: 1000, ofThemProtected: 380), Twins(deported: 0, ofThemProtected: 0)).Title);
        Assert.Equal(Neutral, Described(Twins(deported: 0, ofThemProtected: 0), Twins(deported: 0, ofThemProtected: 0)).Title);
        Assert.Empty(Described(Twins(deported: 1000, ofThemProtected: 380)).Lead);
    }

    [Fact]
    public void If_more_people_have_the_fate_the_headline_says_so_and_not_what_was_good_for_some()
    {
        var (title, lead) = Described(
            Twins(deported: 1000, ofThemProtected: 400, protectedThenDeported: 700),
            Twins(deported: 1000, ofThemProtected: 400, protectedThenDeported: 702));

        Assert.Equal(
            "The number of people who are deported is 301 higher under “The other” than under “The base” (95 % "
                + "interval 288 to 314 higher)",
            title);
        Assert.Equal(2, lead.Length);
        Assert.StartsWith("Of 100 people who are deported under “The base”, 40 are protected", lead[0], StringComparison.Ordinal);
        Assert.StartsWith("Conversely, 701 of 1,000 people", lead[1], StringComparison.Ordinal);
        Assert.EndsWith("who are protected under “The base” are deported under “The other”.", lead[1], StringComparison.Ordinal);
    }

    [Fact]
    public void If_fewer_people_have_the_fate_the_lead_says_how_many()
    {
        var lead = Described(
            Twins(deported: 1000, ofThemProtected: 400, protectedThenDeported: 99),
            Twins(deported: 1000, ofThemProtected: 400, protectedThenDeported: 101)).Lead;

        Assert.Equal(
            "Counting each person once, by the first fate on the list that applies, the number of people who are "
                + "deported is 300 lower under “The other” (95 % interval 287 to 313 lower).",
            lead[0]);
    }

    [Fact]
    public void If_nothing_is_clear_the_headline_says_so()
    {
        var title = Described(
            Twins(deported: 1000, ofThemProtected: 400, protectedThenDeported: 300),
            Twins(deported: 1000, ofThemProtected: 400, protectedThenDeported: 500)).Title;

        Assert.StartsWith(
            "No clear difference in the number of people who are deported between “The other” and “The base”",
            title,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_policies_the_lead_has_the_headlines_of_the_others()
    {
        ImmutableArray<FateTransitions> twins = [Twins(deported: 1000, ofThemProtected: 380), Twins(deported: 1000, ofThemProtected: 440)];
        var first = new Comparison(1, Figures("The base"), Figures("The other"), [], twins);
        var second = new Comparison(2, Figures("The base"), Figures("The third"), [], [twins[0], twins[0]]);

        var headline = HeadlineRule.Of([first, second], English);

        Assert.Equal(HeadlineRule.Of(first, English).Title, headline.Title);
        var own = HeadlineRule.Of(second, English);
        Assert.Equal([.. HeadlineRule.Of(first, English).Lead, own.Title + ".", .. own.Lead], headline.Lead.AsEnumerable());
        Assert.NotEmpty(own.Lead);
    }

    [Fact]
    public void All_who_are_protected_are_described_in_the_words_of_the_key_findings()
    {
        ImmutableArray<FateTransitions> twins = [Twins(deported: 1000, ofThemProtected: 380), Twins(deported: 1000, ofThemProtected: 440)];
        var finding = OutcomeFinding.Of("protected", [500, 510], [900, 930]);
        var comparison = new Comparison(1, Figures("The base"), Figures("The other"), [finding], twins);

        Assert.Contains(
            new OutcomeWords(English).Sentence(finding, "“The base”", "“The other”"), HeadlineRule.Of(comparison, English).Lead);
    }

    [Fact]
    public void For_a_single_scenario_it_describes_everybody_who_set_out()
    {
        var scenario = Figures("The only one") with
        {
            Pathways =
            [
                new("stopped", "no_claim", "deported", [210, 190]),
                new("stopped", "claimed", "deported", [90, 110]),
                new("not_stopped", "claimed", "protected", [20, 20]),
                new("not_stopped", "no_claim", "in_destination_country", [680, 680]),
                new("not_stopped", "no_claim", "stayed_home", [5000, 5000]),
            ],
        };

        var headline = HeadlineRule.Of(scenario, English);

        Assert.Equal("Of 100 people who set out under “The only one”, 30 are deported (95 % interval 30 to 30)", headline.Title);
        Assert.Equal("Of those who set out, 20 of 1,000 people (95 % interval 20 to 20) are protected.", Assert.Single(headline.Lead));
        Assert.Equal("What happens to people under “Nobody”", HeadlineRule.Of(Figures("Nobody"), English).Title);
    }

    [Fact]
    public void The_headline_of_a_scenario_with_one_replicate_is_neutral()
    {
        var scenario = Figures("The only one") with { Pathways = [new("stopped", "no_claim", "deported", [210])] };

        Assert.Equal("What happens to people under “The only one”", HeadlineRule.Of(scenario, English).Title);
    }

    private static Headline Described(params ImmutableArray<FateTransitions> twins) =>
        HeadlineRule.Of(new Comparison(1, Figures("The base"), Figures("The other"), [], twins), English);

    private static FateTransitions Twins(double deported, double ofThemProtected, double refouled = 0, double protectedThenDeported = 0)
    {
        var people = new double[FateOrder.All.Length, FateOrder.All.Length];
        people[(int)Fate.Deported, (int)Fate.Protected] = ofThemProtected;
        people[(int)Fate.Deported, (int)Fate.Deported] = deported - ofThemProtected;
        people[(int)Fate.Refouled, (int)Fate.Refouled] = refouled;
        people[(int)Fate.Protected, (int)Fate.Deported] = protectedThenDeported;
        people[(int)Fate.Protected, (int)Fate.Protected] = protectedThenDeported == 0 ? 0 : 1000 - protectedThenDeported;
        return new(people);
    }

    private static ScenarioFigures Figures(string title) => new()
    {
        Stored = new(title.ToLowerInvariant(), title, "file.yaml", "00", "00"),
        Outcomes = ImmutableDictionary<string, ImmutableArray<double>>.Empty,
        Monthly = ImmutableDictionary<string, ImmutableArray<ImmutableArray<double>>>.Empty,
        Cells = ImmutableDictionary<string, ImmutableArray<GroupedOutcome>>.Empty,
        LegFlows = [],
        Harms = [],
        Pathways = [],
        Parameters = [],
    };
}
