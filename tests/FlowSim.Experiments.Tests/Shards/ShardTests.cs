using FlowSim.Experiments.Sweeps;
using FlowSim.Results.Sweeps;

namespace FlowSim.Experiments.Shards;

public sealed class ShardTests : IDisposable
{
    private readonly SharedSweep _sweep = new();

    public void Dispose() => _sweep.Dispose();

    [Fact]
    public void A_shard_runs_its_share_and_no_more()
    {
        var outcome = _sweep.RunShard("2/3");

        Assert.Equal(new SweepProgress(7, 7, 0, 0), outcome.Progress);
        Assert.False(outcome.IsDrained);
        Assert.Equal(7 * 2, _sweep.Runs);
        Assert.Equal([1, 4, 7, 10, 13, 16, 19], new SweepParts(_sweep.Folder().Parts).TrialNumbers().Order());
        Assert.False(File.Exists(_sweep.Folder().Store));
    }

    [Fact]
    public void An_empty_share_is_complete()
    {
        var outcome = _sweep.RunShard("25/30");

        Assert.Equal(new SweepProgress(0, 0, 0, 0), outcome.Progress);
        Assert.Equal(0, _sweep.Runs);
    }

    [Fact]
    public void A_shard_started_again_runs_nothing_twice()
    {
        _sweep.RunShard("2/3", threads: 2);
        var before = _sweep.Runs;

        var outcome = _sweep.RunShard("2/3");

        Assert.Equal(before, _sweep.Runs);
        Assert.Equal(new SweepProgress(7, 7, 7, 0), outcome.Progress);
    }

    [Fact]
    public void Trials_finished_by_another_split_are_not_run_again()
    {
        _sweep.RunShard("1/2");
        _sweep.RunShard("3/7");
        var before = _sweep.Runs;

        _sweep.RunShard("1/1");

        Assert.Equal(2 * SharedSweep.Trials, _sweep.Runs);
        Assert.True(before < _sweep.Runs);
    }

    [Fact]
    public void Trials_in_a_merged_store_are_not_run_again()
    {
        _sweep.RunShard("1/2");
        _sweep.Merge();
        Directory.Delete(_sweep.Folder().Parts, recursive: true);

        _sweep.RunShard("1/1");

        Assert.Equal(2 * SharedSweep.Trials, _sweep.Runs);
    }

    [Fact]
    public void The_same_shard_at_the_same_time_does_no_harm()
    {
        // Neither shard runs anything until the other has looked at what is published, so both run every trial.
        using var together = new Barrier(2);
        _sweep.BeforeRun = (scenario, replicate) =>
        {
            if (scenario.Name == "a" && replicate == 0)
            {
                Assert.True(together.SignalAndWait(TimeSpan.FromSeconds(60)));
            }
        };

        var threads = Enumerable.Range(0, 2).Select(_ => new Thread(() => _sweep.RunShard("1/2"))).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        Assert.Equal(10, new SweepParts(_sweep.Folder().Parts).TrialNumbers().Count);
        Assert.Equal(10, _sweep.Merge().Done);
        Assert.Equal(2 * 2 * 10, _sweep.Runs);
    }

    [Theory]
    [InlineData(3, 3600)]
    [InlineData(1000, 0)]
    public void Finished_trials_are_published_by_number_or_by_time_while_others_run(int maxWaiting, int maxWaitSeconds)
    {
        var published = 0;
        _sweep.BeforeRun = (_, replicate) =>
        {
            if (replicate == 3 && published == 0)
            {
                published = new SweepParts(_sweep.Folder().Parts).TrialNumbers().Count;
            }
        };

        _sweep.RunShard(new ShardRequest
        {
            Plan = SharedSweep.Plan(),
            Folder = _sweep.Folder(),
            Position = new(0, 1),
            MaxWaiting = maxWaiting,
            MaxWait = TimeSpan.FromSeconds(maxWaitSeconds),
        });

        Assert.Equal(15, published);
        Assert.Equal(20, new SweepParts(_sweep.Folder().Parts).TrialNumbers().Count);
    }

    [Fact]
    public void A_trial_that_fails_is_recorded_and_tried_again()
    {
        _sweep.BeforeRun = (scenario, replicate) =>
        {
            if (replicate == 1 && scenario.Parameters.Detention.InformedShare > 0.45)
            {
                throw new InvalidOperationException("day 7: somebody is nowhere");
            }
        };
        var outcome = _sweep.RunShard("1/1", threads: 2);

        Assert.Equal(new SweepProgress(20, 17, 0, 3), outcome.Progress);
        Assert.Contains("replicate 1: day 7: somebody is nowhere", outcome.Failure, StringComparison.Ordinal);
        Assert.False(outcome.IsDrained);
        var status = SweepStatus.Of(_sweep.Folder());
        Assert.Equal((17, 3, 0), (status.Done, status.Failed, status.Left));
        Assert.Equal("point 2, replicate 1: day 7: somebody is nowhere", status.Failure);

        _sweep.BeforeRun = (_, _) => { };
        Assert.Equal(new SweepProgress(20, 20, 17, 0), _sweep.RunShard("1/1").Progress);
        status = SweepStatus.Of(_sweep.Folder());
        Assert.Equal((20, 0, 0, (string?)null), (status.Done, status.Failed, status.Left, status.Failure));
    }

    [Fact]
    public void A_drained_shard_publishes_what_it_finished()
    {
        using var drain = new CancellationTokenSource();
        _sweep.BeforeRun = (_, replicate) =>
        {
            if (replicate == 2)
            {
                drain.Cancel();
            }
        };

        var outcome = _sweep.RunShard("1/1", drain: drain.Token);

        Assert.True(outcome.IsDrained);
        Assert.Equal(_sweep.Runs, 2 * outcome.Progress.Done);
        Assert.InRange(outcome.Progress.Done, 11, 19);
        Assert.Equal(outcome.Progress.Done, new SweepParts(_sweep.Folder().Parts).TrialNumbers().Count);
    }

    [Fact]
    public void A_shard_of_another_sweep_is_refused_with_the_differences()
    {
        _sweep.RunShard("1/2");

        var refusal = Assert.Throws<SweepRefusedException>(() => _sweep.RunShard("2/2", plan: SharedSweep.Plan(seed: 2)));

        Assert.Contains("the seed was 1 and is 2", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(20, _sweep.Runs);
        Assert.Single(Directory.GetFiles(_sweep.Folder().Parts, "definition-*"));
    }

    [Fact]
    public void A_shard_of_another_version_is_refused()
    {
        _sweep.RunShard("1/2");

        var refusal = Assert.Throws<SweepRefusedException>(() => _sweep.RunShard("2/2", plan: SharedSweep.Plan(commit: "other")));

        Assert.Contains(
            "version 1.2.3 (abcdef, build 00c0ffee) and this is 1.2.3 (other, build 00c0ffee)",
            refusal.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void More_replicates_continue_where_fewer_ended()
    {
        _sweep.RunShard("1/1");

        var outcome = _sweep.RunShard("1/1", plan: SharedSweep.Plan(replicates: 6));

        Assert.Equal(new SweepProgress(30, 30, 20, 0), outcome.Progress);
        Assert.Equal(30, _sweep.Merge().Trials);
        Assert.Equal(new SweepProgress(20, 20, 20, 0), _sweep.RunShard("1/1").Progress);
    }

    [Fact]
    public void A_damaged_part_is_named_with_a_remedy()
    {
        _sweep.RunShard("1/2");
        var part = Directory.GetFiles(_sweep.Folder().Parts, "trials-*")[0];
        File.WriteAllText(part, "not a store");

        var refusal = Assert.Throws<SweepRefusedException>(() => _sweep.RunShard("1/2"));

        Assert.Contains($"Remove '{part}'", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<SweepRefusedException>(() => _sweep.Merge());
        Assert.Throws<SweepRefusedException>(() => SweepStatus.Of(_sweep.Folder()));
        File.Delete(part);
        _sweep.RunShard("1/2");
        Assert.Equal(10, _sweep.Merge().Done);
    }
}
