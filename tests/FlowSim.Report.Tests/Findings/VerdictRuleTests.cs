using FlowSim.Model.Outcomes;

namespace FlowSim.Report.Findings;

public sealed class VerdictRuleTests
{
    [Theory]
    [InlineData(Desired.Lower, -3, -1, "better")]
    [InlineData(Desired.Lower, 1, 3, "worse")]
    [InlineData(Desired.Higher, 1, 3, "better")]
    [InlineData(Desired.Higher, -3, -1, "worse")]
    [InlineData(Desired.Neither, 1, 3, "neutral")]
    [InlineData(Desired.Neither, -3, -1, "neutral")]
    [InlineData(Desired.Lower, -1, 1, "unclear")]
    [InlineData(Desired.Higher, 0, 3, "unclear")]
    [InlineData(Desired.Lower, -3, 0, "unclear")]
    [InlineData(Desired.Higher, 0, 0, "unclear")]
    [InlineData(Desired.Lower, double.NaN, double.NaN, "unclear")]
    public void Only_an_interval_that_excludes_zero_is_judged(Desired desired, double low, double high, string verdict)
    {
        Assert.Equal(verdict, VerdictRule.NameOf(VerdictRule.Of(desired, new((low + high) / 2, low, high, low, high))));
    }

    [Fact]
    public void An_outcome_of_another_version_is_not_judged()
    {
        var finding = OutcomeFinding.Of("something_new", [10, 11, 12], [20, 21, 22.5]);

        Assert.Equal(Verdict.Neutral, finding.Verdict);
    }

    [Fact]
    public void Differences_are_taken_replicate_by_replicate()
    {
        var finding = OutcomeFinding.Of("deaths", [10, 200, 3000], [9, 199, 2999.5]);

        Assert.Equal(-2.5 / 3, finding.Difference.Mean, 1e-9);
        Assert.Equal((3, 0), (finding.LowerCount, finding.HigherCount));
        Assert.Equal(Verdict.Better, finding.Verdict);
        Assert.Equal(finding.Difference.Mean / 1070, finding.Relative.Mean, 1e-12);
    }

    [Fact]
    public void A_base_of_zero_has_no_relative_difference()
    {
        Assert.True(double.IsNaN(OutcomeFinding.Of("deaths", [0, 0], [1, 2]).Relative.Mean));
        Assert.True(double.IsNaN(OutcomeFinding.Of("deaths", [double.NaN, 0], [1, 2]).Relative.Mean));
    }
}
