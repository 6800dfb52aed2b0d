using FlowSim.Model.Detention;

namespace FlowSim.Model.Tests.Detention;

public sealed class TrainingRuleTests
{
    [Fact]
    public void Nobody_is_trained_before_training_begins()
    {
        Assert.Equal(0, TrainingRule.TrainedShare(-1, 0.9, 12, 0.02));
        Assert.Equal(0, TrainingRule.TrainedShare(0, 0.9, 12, 0.02));
        Assert.Equal(0, TrainingRule.TrainedShare(-1, 0.9, 0, 0.02));
    }

    [Fact]
    public void If_nobody_leaves_the_share_rises_linearly_to_the_coverage()
    {
        Assert.Equal(0.45, TrainingRule.TrainedShare(6, 0.9, 12, 0), 1e-15);
        Assert.Equal(0.9, TrainingRule.TrainedShare(12, 0.9, 12, 0), 1e-15);
        Assert.Equal(0.9, TrainingRule.TrainedShare(100, 0.9, 12, 0));
    }

    [Fact]
    public void Turnover_reduces_training_as_the_differential_equation_says()
    {
        var trained = 0.0;
        const double Step = 0.0001;
        for (var step = 0; step < 60_000; step++)
        {
            trained += Step * ((0.9 / 12) - (0.05 * trained));
        }

        Assert.Equal(trained, TrainingRule.TrainedShare(6, 0.9, 12, 0.05), 1e-4);
    }

    [Fact]
    public void Training_too_slow_for_the_turnover_never_reaches_the_coverage()
    {
        Assert.Equal(0.9 / (24 * 0.1), TrainingRule.TrainedShare(1000, 0.9, 24, 0.1), 1e-12);
    }

    [Fact]
    public void Without_a_ramp_all_are_trained_at_once()
    {
        Assert.Equal(0.9, TrainingRule.TrainedShare(0, 0.9, 0, 0.02));
        Assert.Equal(0.9, TrainingRule.TrainedShare(7, 0.9, 0, 0.02));
    }
}
