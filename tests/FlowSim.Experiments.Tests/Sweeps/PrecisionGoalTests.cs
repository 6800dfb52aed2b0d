using FlowSim.Fakes;
using FlowSim.Kernel.Chance;
using FlowSim.Kernel.Numerics;
using FlowSim.Model.Chance;
using FlowSim.Model.Outcomes;
using FlowSim.Results.Estimates;
using FlowSim.Scenarios.Experiments;

namespace FlowSim.Experiments.Sweeps;

public sealed class PrecisionGoalTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("refouled: 5 %", 0.05)]
    [InlineData("refouled:2.5%", 0.025)]
    [InlineData("  refouled :  100 %  ", 1)]
    public void A_goal_names_an_outcome_and_a_width(string text, double share)
    {
        Assert.True(PrecisionGoal.TryParse(text, out var goal, out _));

        Assert.Equal("refouled", goal!.Outcome.Id);
        Assert.Equal(share, goal.Share, 12);
    }

    [Theory]
    [InlineData("refouled", "such as 'refouled: 5 %'")]
    [InlineData("refouled: 5", "such as 'refouled: 5 %'")]
    [InlineData("refouled: 0 %", "above 0")]
    [InlineData("refouled: -1 %", "above 0")]
    [InlineData("refouled: NaN %", "above 0")]
    [InlineData("", "must name an outcome")]
    [InlineData("refuled: 5 %", "Did you mean 'refouled'?")]
    public void An_invalid_goal_is_reported(string text, string complaint)
    {
        Assert.False(PrecisionGoal.TryParse(text, out var goal, out var reported));

        Assert.Null(goal);
        Assert.Contains(complaint, reported, StringComparison.Ordinal);
    }

    [Fact]
    public void Replicates_are_added_only_until_the_interval_is_narrow_enough()
    {
        var outcome = Run("refouled: 10 %", max: 5000);

        var precision = outcome.Precision!;
        Assert.True(precision.IsReached);
        Assert.True(precision.RelativeWidth <= 0.1);
        Assert.Equal((precision.Estimate.High - precision.Estimate.Low) / 2 / precision.Estimate.Mean, precision.RelativeWidth, 12);
        Assert.InRange(outcome.Replicates, PrecisionGoal.MinReplicates + 1, 5000);
        Assert.Equal(outcome.Replicates * 2, outcome.Progress.Done);

        // A tenth fewer replicates would not have been enough: the last round was needed, and was no longer than its
        // rule says.
        var before = Run("refouled: 10 %", max: (int)(outcome.Replicates * 0.7), folder: "fewer");
        Assert.False(before.Precision!.IsReached);
    }

    [Fact]
    public void The_maximum_of_replicates_is_kept_and_reported()
    {
        var outcome = Run("refouled: 0.01 %", max: 25);

        Assert.Equal(25, outcome.Replicates);
        Assert.False(outcome.Precision!.IsReached);
    }

    [Fact]
    public void A_difference_that_never_varies_does_not_count_as_known()
    {
        // Both scenarios are equal at every point, so their paired difference is zero in each replicate. The difference
        // of a rare harm can also be zero in ten replicates, and not zero in the eleventh.
        var outcome = Run("refouled: 1 %", max: 40, scenarios: 2);

        Assert.Equal(40, outcome.Replicates);
        Assert.Equal(0, outcome.Precision!.RelativeWidth);
        Assert.False(outcome.Precision.IsReached);
    }

    [Fact]
    public void An_outcome_without_a_value_cannot_reach_the_goal_and_ends_the_sweep()
    {
        var outcome = Run($"{FakeRun.WithoutValue}: 5 %", max: 1000);

        Assert.Equal(PrecisionGoal.MinReplicates, outcome.Replicates);
        Assert.False(outcome.Precision!.CanBeReached);
    }

    [Fact]
    public void Stored_replicates_count_from_the_first_check()
    {
        var first = Run("refouled: 10 %", max: 5000);

        var second = Run("refouled: 20 %", max: 5000);

        Assert.Equal(first.Replicates, second.Replicates);
        Assert.Equal(second.Progress.Done, second.Progress.DoneBefore);
        Assert.Equal(first.Precision, second.Precision! with { IsReached = true });
    }

    [Theory]
    [InlineData(12)]
    [InlineData(100)]
    public void The_final_interval_includes_the_true_value_nearly_as_often_as_it_claims(int needed)
    {
        const int Cases = 4000;
        var goal = new PrecisionGoal(OutcomeCatalog.All[0], 1.96 / Math.Sqrt(needed));
        var held = 0;
        for (var number = 0; number < Cases; number++)
        {
            var random = new RandomSource(1, number);
            var values = Normals(random, PrecisionGoal.MinReplicates);
            var reached = Reached(goal, values);
            while (!reached.IsReached)
            {
                values = Normals(random, goal.Next(reached, values.Length));
                reached = Reached(goal, values);
            }

            held += reached.Estimate.IntervalIncludesZero ? 1 : 0;
        }

        // 93.5 % in 20,000 cases of another program; four standard errors of this sample are 1.6 %.
        Assert.InRange((double)held / Cases, 0.935 - 0.016, 0.95 + 0.016);
    }

    private static double[] Normals(RandomSource random, int count) =>
        [
            .. Enumerable.Range(0, count)
                .Select(index =>
                    PortableMath.NormalQuantile(random.For(StreamId.Parameter, (uint)index, 1, 2).UniformA)),
        ];

    private static PrecisionReached Reached(PrecisionGoal goal, double[] values)
    {
        var estimate = Estimate.Of(values);
        var width = (estimate.High - estimate.Low) / 2;
        return new(goal.Outcome, "", estimate, width, width <= goal.Share, CanBeReached: true);
    }

    private SweepOutcome Run(string goal, int max, int scenarios = 1, string folder = "sweep")
    {
        Assert.True(PrecisionGoal.TryParse(goal, out var parsed, out _));
        ExperimentDefinition experiment = FakeExperiment.Create(points: 2, replicates: 1);
        experiment = experiment with { Scenarios = [.. experiment.Scenarios.Take(scenarios)] };
        return Sweep.Run(
            new SweepRequest
            {
                Plan = SweepPlan.Of(experiment, FakeExperiment.Version),
                Folder = new(_folder[folder]),
                Goal = parsed,
                MaxReplicates = max,
            },
            FakeRun.Execute,
            TimeProvider.System);
    }
}
