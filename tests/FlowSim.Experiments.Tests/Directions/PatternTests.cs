using System.Globalization;
using FlowSim.Results.Estimates;
using Xunit.Abstractions;

namespace FlowSim.Experiments.Directions;

/// <summary>
/// The patterns P1 to P7 of docs/model/purpose-and-patterns.md, each checked in every replicate, and what is rare in their mean,
/// with common random numbers and the same draw of uncertain numbers on both sides. They follow from the rules, none of which mentions
/// them.
/// </summary>
[Trait("Category", "Validation")]
public sealed class PatternTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("P1 displacement", "baseline-2013.yaml", "frontera-sur-2014.yaml", "remote_leg_share", true)]
    [InlineData("P1 displacement", "baseline-2013.yaml", "frontera-sur-2014.yaml", "crime_victims/border_arrivals", true)]
    [InlineData("P1 displacement", "corridor/corridor.yaml", "militarized-2019.yaml", "crime_victims/border_arrivals", true)]
    [InlineData("P2 containment", "corridor/corridor.yaml", "militarized-2019.yaml", "border_arrivals", false)]
    [InlineData("P2 containment", "corridor/corridor.yaml", "militarized-2019.yaml", "transit_apprehensions", true)]
    [InlineData("P3 substitution", "baseline-2013.yaml", "frontera-sur-2014.yaml", "transit_deportations", true)]
    [InlineData("P3 substitution", "baseline-2013.yaml", "frontera-sur-2014.yaml", "border_contacts", false)]
    [InlineData("P4 suppressed access", "frontera-sur-2014.yaml", "claims/frontera-sur-alternatives.yaml", "claims_dropped", false)]
    [InlineData("P4 suppressed access", "militarized-2019.yaml", "comar-at-entry.yaml", "claims_made", true)]
    [InlineData("P4 suppressed access", "militarized-2019.yaml", "comar-at-entry.yaml", "refouled", false)]
    [InlineData("P5 claim growth", "militarized-2019.yaml", "claims/protocol-full.yaml", "claims_made", true)]
    [InlineData("P5 claim growth", "militarized-2019.yaml", "claims/protocol-full.yaml", "asylum_backlog_end", true)]
    [InlineData("P5 claim growth", "claims/frontera-sur-agency-150.yaml", "frontera-sur-2014.yaml", "decision_wait_days", true)]
    [InlineData("P6 waiting kills claims", "end-mpp.yaml", "militarized-2019.yaml", "gave_up", true)]
    [InlineData("P6 waiting kills claims", "end-mpp.yaml", "militarized-2019.yaml", "family_separations", true)]
    [InlineData("P7 harm after return", "corridor/corridor.yaml", "militarized-2019.yaml", "new_attempts", true)]
    public void Policies_do_to_people_what_the_reports_say(string pattern, string @base, string other, string outcome, bool rises)
    {
        AssertInEveryReplicate(SmallComparison.Of(@base, other), pattern, outcome, rises);
    }

    /// <summary>Most who wait stand on lists under both policies, so a twentieth of the parties has too few kidnapped.</summary>
    [Fact]
    public void More_people_who_wait_are_more_people_kidnapped_while_they_wait() => AssertInEveryReplicate(
        SmallComparison.Of("end-mpp.yaml", "militarized-2019.yaml", share: 0.2),
        "P6 waiting kills claims",
        "kidnapped_waiting",
        rises: true);

    /// <summary>
    /// The rarest outcome of a pattern: a tenth of the parties has some 80 harmed in a replicate, and chance alone could
    /// hide a rise of a quarter in one of them, but not in their mean.
    /// </summary>
    [Fact]
    public void More_returns_bring_more_harm_after_return()
    {
        var outcomes = SmallComparison.Of("corridor/corridor.yaml", "militarized-2019.yaml", share: 0.1).Outcomes;
        var harmed = outcomes.Single(row => row.Outcome.Id == "harmed_after_return");

        output.WriteLine(harmed.Difference.ToString());
        Assert.True(harmed.Difference.Low > 0, harmed.Difference.ToString());
    }

    private void AssertInEveryReplicate(PolicyComparison comparison, string pattern, string outcome, bool rises)
    {
        var before = OutcomeExpression.Values(outcome, comparison.Base);
        var after = OutcomeExpression.Values(outcome, comparison.Other);

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{pattern}: {outcome} {Estimate.Of(before).Mean:0.####} to {Estimate.Of(after).Mean:0.####}"));
        Assert.All(before.Zip(after), pair => Assert.True(rises ? pair.Second > pair.First : pair.Second < pair.First));
    }
}
