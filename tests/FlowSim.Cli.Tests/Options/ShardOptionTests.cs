using FlowSim.Experiments.Shards;

namespace FlowSim.Cli.Options;

public sealed class ShardOptionTests
{
    private const string Slurm = "SLURM_ARRAY_TASK_ID=13 SLURM_ARRAY_TASK_MIN=10 SLURM_ARRAY_TASK_MAX=29 SLURM_ARRAY_TASK_COUNT=20 ";

    [Theory]
    [InlineData("3/20", "", "3/20")]
    [InlineData("3/20", "PBS_ARRAY_INDEX=7", "3/20")]
    [InlineData("auto", Slurm, "4/20")]
    [InlineData("auto", Slurm + "SLURM_ARRAY_TASK_STEP=1", "4/20")]
    [InlineData("auto/20", Slurm, "4/20")]
    [InlineData("auto", "SLURM_ARRAY_TASK_ID=0 SLURM_ARRAY_TASK_MIN=0 SLURM_ARRAY_TASK_COUNT=1", "1/1")]
    [InlineData("auto/20", "SLURM_ARRAY_TASK_ID=20 SLURM_ARRAY_TASK_MIN=1", "20/20")]
    [InlineData("auto/20", "JOB_COMPLETION_INDEX=0", "1/20")]
    [InlineData("auto/20", "JOB_COMPLETION_INDEX=19", "20/20")]
    [InlineData("auto/20", "PBS_ARRAY_INDEX=1", "1/20")]
    [InlineData("auto/20", "PBS_ARRAY_INDEX=20", "20/20")]
    [InlineData("auto", "AWS_BATCH_JOB_ARRAY_INDEX=4 AWS_BATCH_JOB_ARRAY_SIZE=5", "5/5")]
    [InlineData("auto/5", "AWS_BATCH_JOB_ARRAY_INDEX=4", "5/5")]
    [InlineData("auto/5", "AWS_BATCH_JOB_ARRAY_INDEX=4 PBS_ARRAY_INDEX=", "5/5")]
    public void A_position_is_given_or_found(string text, string environment, string expected)
    {
        Assert.True(ShardOption.TryRead(text, Environment(environment), out var position, out var complaint), complaint);

        Assert.Equal(ShardPosition.Parse(expected), position);
    }

    [Theory]
    [InlineData("0/20", "", "--shard must be a position such as 3/20, auto, or auto/20; '0/20' is not.")]
    [InlineData("auto/0", "PBS_ARRAY_INDEX=1", "'auto/0' is not.")]
    [InlineData("AUTO", "PBS_ARRAY_INDEX=1", "'AUTO' is not.")]
    [InlineData("auto", "", "none of SLURM_ARRAY_TASK_ID, JOB_COMPLETION_INDEX, PBS_ARRAY_INDEX, AWS_BATCH_JOB_ARRAY_INDEX")]
    [InlineData(
        "auto",
        "JOB_COMPLETION_INDEX=3",
        "found JOB_COMPLETION_INDEX but not the number of tasks. Give it, such as --shard auto/20.")]
    [InlineData("auto", "PBS_ARRAY_INDEX=3", "such as --shard auto/20")]
    [InlineData("auto", "AWS_BATCH_JOB_ARRAY_INDEX=3", "such as --shard auto/20")]
    [InlineData("auto/20", "PBS_ARRAY_INDEX=0", "found that PBS_ARRAY_INDEX is 0, which is not one of 20 tasks")]
    [InlineData("auto/20", "PBS_ARRAY_INDEX=21", "which is not one of 20 tasks")]
    [InlineData("auto/20", "JOB_COMPLETION_INDEX=20", "which is not one of 20 tasks")]
    [InlineData("auto/20", "JOB_COMPLETION_INDEX=two", "cannot read JOB_COMPLETION_INDEX: 'two' is not a whole number")]
    [InlineData("auto/20", "JOB_COMPLETION_INDEX=1 PBS_ARRAY_INDEX=1", "found two positions, in JOB_COMPLETION_INDEX and PBS_ARRAY_INDEX")]
    [InlineData("auto", "SLURM_ARRAY_TASK_ID=3 SLURM_ARRAY_TASK_COUNT=20", "found SLURM_ARRAY_TASK_ID but not SLURM_ARRAY_TASK_MIN")]
    [InlineData("auto", "SLURM_ARRAY_TASK_ID=3 SLURM_ARRAY_TASK_MIN=1", "found SLURM_ARRAY_TASK_ID but not the number of tasks")]
    [InlineData("auto", Slurm + "SLURM_ARRAY_TASK_STEP=2", "needs an array without steps; SLURM_ARRAY_TASK_STEP is 2")]
    [InlineData(
        "auto",
        "SLURM_ARRAY_TASK_ID=3 SLURM_ARRAY_TASK_MIN=3 SLURM_ARRAY_TASK_MAX=9 SLURM_ARRAY_TASK_COUNT=2",
        "needs an array without gaps; this one has 2 tasks from 3 to 9")]
    [InlineData("auto/40", Slurm, "auto/40 does not match SLURM_ARRAY_TASK_COUNT, which is 20")]
    [InlineData("auto", "AWS_BATCH_JOB_ARRAY_INDEX=3 AWS_BATCH_JOB_ARRAY_SIZE=0", "found 0 tasks, which is not a valid number of shards")]
    public void An_invalid_position_gets_one_clear_message(string text, string environment, string expected)
    {
        Assert.False(ShardOption.TryRead(text, Environment(environment), out var position, out var complaint));

        Assert.Null(position);
        Assert.Contains(expected, complaint, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', complaint);
    }

    private static Func<string, string?> Environment(string text)
    {
        var variables = text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(variable => variable.Split('='))
            .ToDictionary(variable => variable[0], variable => variable[1], StringComparer.Ordinal);
        return variables.GetValueOrDefault;
    }
}
