using System.Globalization;
using FlowSim.Model.Outcomes;
using FlowSim.Results.Estimates;
using Xunit.Abstractions;

namespace FlowSim.Experiments;

/// <summary>
/// The patterns that make a run of the corridor credible. They follow from the rules, none of which mentions them. Each
/// is checked in every replicate, with common random numbers and the same draw of uncertain numbers on both sides.
/// </summary>
[Trait("Category", "Validation")]
public sealed class CorridorPatternTests(ITestOutputHelper output, CorridorComparisons comparisons)
    : IClassFixture<CorridorComparisons>
{
    [Theory]
    [InlineData("border_arrivals", false)]
    [InlineData("transit_apprehensions", true)]
    [InlineData("refouled", true)]
    [InlineData("remote_leg_share", true)]
    public void The_militarised_deployment_moves_people_as_the_reports_say(string outcome, bool rises) =>
        AssertMoves(comparisons.Militarised, outcome, rises);

    [Fact]
    public void Under_the_militarised_deployment_more_people_are_hurt_for_each_journey()
    {
        var (before, after) = (PerJourney(comparisons.Militarised.Base), PerJourney(comparisons.Militarised.Other));

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"victims per journey: {before[0]:F4} to {after[0]:F4}"));
        Assert.All(before.Zip(after), pair => Assert.True(pair.Second > pair.First));
    }

    [Theory]
    [InlineData("refouled", false)]
    [InlineData("penalised_person_days", false)]
    [InlineData("claims_made", true)]
    public void The_asylum_agency_at_the_points_of_entry_lets_people_ask(string outcome, bool rises) =>
        AssertMoves(comparisons.AgencyAtEntry, outcome, rises);

    [Theory]
    [InlineData("crime_victims", false)]
    [InlineData("kidnapped", false)]
    [InlineData("handed_to_kidnappers", false)]
    [InlineData("reported_crimes", true)]
    [InlineData("transit_apprehensions", true)]
    public void Under_oversight_fewer_are_hurt_more_is_reported_and_fewer_pay_bribes(string outcome, bool rises) =>
        AssertMoves(comparisons.Integrity, outcome, rises);

    [Fact]
    public void Without_learning_fewer_are_displaced_to_remote_legs()
    {
        var learning = Of(comparisons.Militarised, "remote_leg_share").Difference.Mean;
        var notLearning = Of(comparisons.MilitarisedWithoutLearning, "remote_leg_share").Difference.Mean;

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"rise of the remote share: {learning:F5} with learning, {notLearning:F5} without"));
        Assert.True(notLearning < learning);
    }

    [Fact]
    public void Pairing_alone_halves_the_intervals_of_most_outcomes_where_nothing_but_chance_varies()
    {
        var halved = comparisons.AgencyAtEntryByChanceAlone.Precision.Count(check => check.WidthRatio <= 0.5);

        Assert.True(2 * halved >= OutcomeCatalog.All.Length, $"only {halved} of {OutcomeCatalog.All.Length} are halved");
    }

    private static OutcomeComparison Of(PolicyComparison comparison, string outcome) =>
        comparison.Outcomes.Single(row => row.Outcome.Id == outcome);

    private static double[] PerJourney(Results.ScenarioRecord scenario)
    {
        double[] Values(string id) =>
            [.. scenario.Values(OutcomeCatalog.All.Select(outcome => outcome.Id).ToList().IndexOf(id))];
        var journeys = Values("departures").Zip(Values("new_attempts"), (first, again) => first + again);
        return [.. Values("crime_victims").Zip(journeys, (victims, begun) => victims / begun)];
    }

    private void AssertMoves(PolicyComparison comparison, string outcome, bool rises)
    {
        var row = Of(comparison, outcome);

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{outcome}: {row.Base.Mean:0.####} to {row.Other.Mean:0.####}, interval {row.Difference.Low:0.####} "
                + $"to {row.Difference.High:0.####}"));
        Assert.Equal(row.Replicates, rises ? row.HigherCount : row.LowerCount);
    }
}
