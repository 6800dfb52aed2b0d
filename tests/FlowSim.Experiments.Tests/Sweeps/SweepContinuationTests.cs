using FlowSim.Fakes;
using FlowSim.Results.Sweeps;
using FlowSim.Scenarios.Experiments;

namespace FlowSim.Experiments.Sweeps;

public sealed class SweepContinuationTests : IDisposable
{
    private readonly FakeSweep _sweep = new();

    public void Dispose() => _sweep.Dispose();

    [Fact]
    public void Started_again_it_runs_nothing_twice()
    {
        _sweep.Run(_sweep.Experiment);
        _sweep.Runs = 0;

        var outcome = _sweep.Run(_sweep.Experiment);

        Assert.Equal(0, _sweep.Runs);
        Assert.Equal(new SweepProgress(15, 15, 15, 0), outcome.Progress);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(29)]
    public void Stopped_and_started_again_it_stores_the_same_as_without_a_stop(int runsBeforeStop)
    {
        var runs = 0;
        using var drain = new CancellationTokenSource();
        var first = Sweep.Run(
            _sweep.Request(_sweep.Experiment),
            (scenario, options, days, cancellation) =>
            {
                if (++runs == runsBeforeStop)
                {
                    drain.Cancel();
                }

                return FakeRun.Execute(scenario, options, days, cancellation);
            },
            TimeProvider.System,
            null,
            drain.Token);
        var second = _sweep.Run(_sweep.Experiment);
        _sweep.Run(_sweep.Experiment, folder: "never");

        Assert.True(first.IsDrained || first.Progress.Done == 15);
        Assert.Equal(15, second.Progress.Done);
        Assert.Equal(first.Progress.Done, second.Progress.DoneBefore);
        Assert.Equal(StoreText.Of(_sweep.Folder("never").Store), StoreText.Of(_sweep.Folder().Store));
    }

    [Fact]
    public void More_replicates_are_added_to_those_stored()
    {
        _sweep.Run(_sweep.Experiment with { Replicates = 2 });
        _sweep.Runs = 0;

        _sweep.Run(_sweep.Experiment with { Replicates = 3 });
        _sweep.Run(_sweep.Experiment, folder: "atonce");

        Assert.Equal(10 + 30, _sweep.Runs);
        Assert.Equal(StoreText.Of(_sweep.Folder("atonce").Store), StoreText.Of(_sweep.Folder().Store));
    }

    [Fact]
    public void A_changed_scenario_is_refused_and_nothing_is_changed()
    {
        _sweep.Run(_sweep.Experiment);
        var before = StoreText.Of(_sweep.Folder().Store);
        var changed = _sweep.WithB(FakeScenario.Named("b", 0.9));

        var refusal = Assert.Throws<SweepRefusedException>(() => _sweep.Run(changed));

        Assert.Contains("the scenario 'b' has changed", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("'a'", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("--extend", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, StoreText.Of(_sweep.Folder().Store));
    }

    [Fact]
    public void Extended_it_keeps_new_and_old_runs_apart()
    {
        _sweep.Run(_sweep.Experiment);
        _sweep.Runs = 0;

        _sweep.Run(_sweep.WithB(FakeScenario.Named("b", 0.9)), extend: true);

        using var reader = SweepReader.Open(_sweep.Folder().Store);
        Assert.Equal(30, _sweep.Runs);
        Assert.Equal(30, reader.RunCount());
        Assert.Equal(60, _sweep.Count("SELECT COUNT(*) FROM runs"));
        Assert.Equal(60, _sweep.Count("SELECT MAX(run) FROM runs"));
        Assert.Equal(2, _sweep.Count("SELECT COUNT(DISTINCT scenario_hash) FROM scenarios WHERE scenario = 'b'"));
    }

    [Fact]
    public void Extended_by_points_it_runs_only_the_new_points()
    {
        _sweep.Run(_sweep.Experiment with { Factors = [FakeExperiment.Informed(0.1, 0.2)] });
        _sweep.Runs = 0;

        _sweep.Run(_sweep.Experiment with { Factors = [FakeExperiment.Informed(0.3, 0.2, 0.1)] }, extend: true);

        using var reader = SweepReader.Open(_sweep.Folder().Store);
        Assert.Equal(2 * 3, _sweep.Runs);
        Assert.Equal(3, reader.CompleteReplicates(reader.Definition()!));
        Assert.Equal(0, _sweep.Count("SELECT COUNT(*) FROM runs WHERE definition = 1"));

        // The values are where the new order of points requires them.
        _sweep.Run(_sweep.Experiment with { Factors = [FakeExperiment.Informed(0.3, 0.2, 0.1)] }, folder: "atonce");
        using var atOnce = SweepReader.Open(_sweep.Folder("atonce").Store);
        Assert.Equal(
            atOnce.Outcome(atOnce.Definition()!, "b", "refouled", 3), reader.Outcome(reader.Definition()!, "b", "refouled", 3));
    }

    [Fact]
    public void Extended_there_and_back_it_runs_nothing_twice_and_stores_every_run_once()
    {
        _sweep.Run(_sweep.Experiment with { Replicates = 6 });
        _sweep.Runs = 0;
        var wider = _sweep.Experiment with { Factors = [FakeExperiment.Informed([.. _sweep.Experiment.Factors[0].Values, 0.99])] };

        _sweep.Run(wider with { Replicates = 2 }, extend: true);
        _sweep.Run(wider with { Replicates = 6 });
        _sweep.Run(_sweep.Experiment with { Replicates = 6 }, extend: true);

        Assert.Equal(2 * 6, _sweep.Runs);
        Assert.Equal(0, _sweep.Count("SELECT COUNT(*) FROM runs GROUP BY definition, replicate, point, scenario HAVING COUNT(*) > 1"));
        using var reader = SweepReader.Open(_sweep.Folder().Store);
        Assert.Equal(6, reader.CompleteReplicates(reader.Definition()!));
        Assert.Equal(60, reader.RunCount());
    }

    [Fact]
    public void Runs_without_a_table_do_not_replace_runs_with_it()
    {
        _sweep.Run(_sweep.Experiment with { Keep = StoredTables.Outcomes });
        _sweep.Runs = 0;

        _sweep.Run(_sweep.Experiment, extend: true);

        Assert.Equal(30, _sweep.Runs);
        Assert.Equal(30, _sweep.Count("SELECT COUNT(DISTINCT run) FROM monthly"));
    }

    [Fact]
    public void A_store_left_empty_by_a_killed_process_is_created_again()
    {
        Directory.CreateDirectory(_sweep.Folder().Path);
        File.WriteAllBytes(_sweep.Folder().Store, []);

        Assert.Equal(15, _sweep.Run(_sweep.Experiment).Progress.Done);
    }
}
