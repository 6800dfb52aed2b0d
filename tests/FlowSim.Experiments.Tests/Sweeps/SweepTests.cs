using System.Diagnostics;
using FlowSim.Engine;
using FlowSim.Fakes;
using FlowSim.Model.Outcomes;
using FlowSim.Results.Sweeps;
using FlowSim.Scenarios.Experiments;
using Microsoft.Data.Sqlite;

namespace FlowSim.Experiments.Sweeps;

public sealed class SweepTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ExperimentDefinition _experiment = FakeExperiment.Create();
    private int _runs;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Runs_every_scenario_at_every_point_in_every_replicate()
    {
        var outcome = Run(_experiment);

        using var reader = SweepReader.Open(Folder().Store);
        Assert.Equal(30, _runs);
        Assert.Equal(30, reader.RunCount());
        Assert.Equal(3, reader.CompleteReplicates(reader.Definition()!));
        Assert.Equal(new SweepProgress(15, 15, 0, 0), outcome.Progress);
        Assert.False(outcome.IsDrained);
    }

    [Fact]
    public void The_store_contains_what_the_runs_found()
    {
        Run(_experiment);

        using var reader = SweepReader.Open(Folder().Store);
        var definition = reader.Definition()!;
        var plan = SweepPlan.Of(_experiment, FakeExperiment.Version);
        foreach (var (index, outcome) in OutcomeCatalog.All.Index())
        {
            var stored = reader.Outcome(definition, "b", outcome.Id, 3);
            foreach (var trial in plan.Trials(3))
            {
                var run = FakeRun.Execute(
                    plan.ScenariosAt(trial.Point).Last(), new RunOptions { Replicate = trial.Replicate }, null, default);
                Assert.Equal(run.Outcomes.Total(index), stored[(trial.Replicate * 5) + trial.Point]);
            }
        }
    }

    [Fact]
    public void The_definition_is_read_back_as_requested()
    {
        Run(_experiment);

        using var reader = SweepReader.Open(Folder().Store);
        var asked = SweepPlan.Of(_experiment, FakeExperiment.Version).Definition(3);
        var stored = reader.Definition()!;
        Assert.Equal(asked.Scenarios.ToArray(), stored.Scenarios.ToArray());
        Assert.Equal(asked.Factors.ToArray(), stored.Factors.ToArray());
        Assert.Equal(asked.Points.ToArray(), stored.Points.ToArray());
        Assert.Equal(
            asked with { Scenarios = [], Factors = [], Points = [] }, stored with { Scenarios = [], Factors = [], Points = [] });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void The_number_of_threads_changes_nothing_that_is_stored(int threads)
    {
        Run(_experiment, folder: "one");
        Run(_experiment, threads: threads, folder: "other");

        Assert.Equal(StoreText.Of(Folder("one").Store), StoreText.Of(Folder("other").Store));
    }

    [Fact]
    public void Started_again_it_runs_nothing_twice()
    {
        Run(_experiment);
        _runs = 0;

        var outcome = Run(_experiment);

        Assert.Equal(0, _runs);
        Assert.Equal(new SweepProgress(15, 15, 15, 0), outcome.Progress);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(29)]
    public void Stopped_and_started_again_it_stores_the_same_as_without_a_stop(int runsBeforeStop)
    {
        using var drain = new CancellationTokenSource();
        var first = Sweep.Run(
            Request(_experiment),
            (scenario, options, days, cancellation) =>
            {
                if (++_runs == runsBeforeStop)
                {
                    drain.Cancel();
                }

                return FakeRun.Execute(scenario, options, days, cancellation);
            },
            TimeProvider.System,
            null,
            drain.Token);
        var second = Run(_experiment);
        Run(_experiment, folder: "never");

        Assert.True(first.IsDrained || first.Progress.Done == 15);
        Assert.Equal(15, second.Progress.Done);
        Assert.Equal(first.Progress.Done, second.Progress.DoneBefore);
        Assert.Equal(StoreText.Of(Folder("never").Store), StoreText.Of(Folder().Store));
    }

    [Fact]
    public void More_replicates_are_added_to_those_stored()
    {
        Run(_experiment with { Replicates = 2 });
        _runs = 0;

        Run(_experiment with { Replicates = 3 });
        Run(_experiment, folder: "atonce");

        Assert.Equal(10 + 30, _runs);
        Assert.Equal(StoreText.Of(Folder("atonce").Store), StoreText.Of(Folder().Store));
    }

    [Fact]
    public void A_changed_scenario_is_refused_and_nothing_is_changed()
    {
        Run(_experiment);
        var before = StoreText.Of(Folder().Store);
        var changed = WithB(FakeScenario.Named("b", 0.9));

        var refusal = Assert.Throws<SweepRefusedException>(() => Run(changed));

        Assert.Contains("the scenario 'b' has changed", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("'a'", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("--extend", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, StoreText.Of(Folder().Store));
    }

    [Fact]
    public void Extended_it_keeps_new_and_old_runs_apart()
    {
        Run(_experiment);
        _runs = 0;

        Run(WithB(FakeScenario.Named("b", 0.9)), extend: true);

        using var reader = SweepReader.Open(Folder().Store);
        Assert.Equal(30, _runs);
        Assert.Equal(30, reader.RunCount());
        Assert.Equal(60, Count("SELECT COUNT(*) FROM runs"));
        Assert.Equal(60, Count("SELECT MAX(run) FROM runs"));
        Assert.Equal(2, Count("SELECT COUNT(DISTINCT scenario_hash) FROM scenarios WHERE scenario = 'b'"));
    }

    [Fact]
    public void Extended_by_points_it_runs_only_the_new_points()
    {
        Run(_experiment with { Factors = [FakeExperiment.Informed(0.1, 0.2)] });
        _runs = 0;

        Run(_experiment with { Factors = [FakeExperiment.Informed(0.3, 0.2, 0.1)] }, extend: true);

        using var reader = SweepReader.Open(Folder().Store);
        Assert.Equal(2 * 3, _runs);
        Assert.Equal(3, reader.CompleteReplicates(reader.Definition()!));
        Assert.Equal(0, Count("SELECT COUNT(*) FROM runs WHERE definition = 1"));

        // The values are where the new order of points requires them.
        Run(_experiment with { Factors = [FakeExperiment.Informed(0.3, 0.2, 0.1)] }, folder: "atonce");
        using var atOnce = SweepReader.Open(Folder("atonce").Store);
        Assert.Equal(
            atOnce.Outcome(atOnce.Definition()!, "b", "refouled", 3), reader.Outcome(reader.Definition()!, "b", "refouled", 3));
    }

    [Fact]
    public void Extended_there_and_back_it_runs_nothing_twice_and_stores_every_run_once()
    {
        Run(_experiment with { Replicates = 6 });
        _runs = 0;
        var wider = _experiment with { Factors = [FakeExperiment.Informed([.. _experiment.Factors[0].Values, 0.99])] };

        Run(wider with { Replicates = 2 }, extend: true);
        Run(wider with { Replicates = 6 });
        Run(_experiment with { Replicates = 6 }, extend: true);

        Assert.Equal(2 * 6, _runs);
        Assert.Equal(0, Count("SELECT COUNT(*) FROM runs GROUP BY definition, replicate, point, scenario HAVING COUNT(*) > 1"));
        using var reader = SweepReader.Open(Folder().Store);
        Assert.Equal(6, reader.CompleteReplicates(reader.Definition()!));
        Assert.Equal(60, reader.RunCount());
    }

    [Fact]
    public void Runs_without_a_table_do_not_replace_runs_with_it()
    {
        Run(_experiment with { Keep = StoredTables.Outcomes });
        _runs = 0;

        Run(_experiment, extend: true);

        Assert.Equal(30, _runs);
        Assert.Equal(30, Count("SELECT COUNT(DISTINCT run) FROM monthly"));
    }

    [Fact]
    public void A_store_left_empty_by_a_killed_process_is_created_again()
    {
        Directory.CreateDirectory(Folder().Path);
        File.WriteAllBytes(Folder().Store, []);

        Assert.Equal(15, Run(_experiment).Progress.Done);
    }

    [Fact]
    public void Missing_values_are_never_read_as_zero()
    {
        Run(_experiment);
        using (var connection = new SqliteConnection($"Data Source={Folder().Store};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "DELETE FROM outcomes WHERE outcome = 'refouled' AND run = 3";
            command.ExecuteNonQuery();
        }

        using var results = SweepResults.Open(Folder());
        var refouled = OutcomeCatalog.All.Single(outcome => outcome.Id == "refouled");

        var refusal = Assert.Throws<SweepRefusedException>(() => results.Values(new("a", null), refouled));

        Assert.Contains("'refouled' of 14 of 15 runs of 'a'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_shows_the_state_of_the_moment_it_was_opened()
    {
        Run(_experiment);
        var wider = _experiment with { Factors = [FakeExperiment.Informed([.. _experiment.Factors[0].Values, 0.99])] };
        SweepReader? early = null;
        var before = 0;
        var clock = Stopwatch.StartNew();

        Sweep.Run(
            Request(wider, extend: true),
            (scenario, options, days, cancellation) =>
            {
                if (early is null)
                {
                    early = SweepReader.Open(Folder().Store);
                    before = early.Definition()!.PointCount;
                }

                return FakeRun.Execute(scenario, options, days, cancellation);
            },
            TimeProvider.System);

        using (early)
        {
            Assert.Equal(6, before);
            Assert.Equal(30, early!.RunCount());
        }

        // SQLite's own wait for a reader is 30 seconds, which is as long as schedulers give a job that is to end.
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(25));
    }

    [Fact]
    public void A_folder_in_place_of_the_lock_is_not_reported_as_another_process()
    {
        Directory.CreateDirectory(Folder().Lock);

        Assert.ThrowsAny<SystemException>(() => Run(_experiment));
    }

    [Fact]
    public void A_second_process_is_refused_while_another_runs_the_sweep()
    {
        SweepRefusedException? refusal = null;

        Sweep.Run(
            Request(_experiment),
            (scenario, options, days, cancellation) =>
            {
                refusal ??= Assert.Throws<SweepRefusedException>(() => Run(_experiment));
                return FakeRun.Execute(scenario, options, days, cancellation);
            },
            TimeProvider.System);

        Assert.Contains("another flowsim is writing", refusal!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_another_program_is_left_unchanged()
    {
        Directory.CreateDirectory(Folder().Path);
        File.WriteAllText(Folder().Store, "this is no store");

        var refusal = Assert.Throws<SweepRefusedException>(() => Run(_experiment));

        Assert.Contains("not an SQLite file", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("this is no store", File.ReadAllText(Folder().Store));
    }

    [Fact]
    public void The_store_of_a_comparison_is_left_unchanged()
    {
        Directory.CreateDirectory(Folder().Path);
        Results.ResultStore.Write(Folder().Store, FakeRecord.Create());
        var before = File.ReadAllBytes(Folder().Store);

        var refusal = Assert.Throws<SweepRefusedException>(() => Run(_experiment));

        Assert.Contains("not the store of a sweep", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Folder().Store));
    }

    [Fact]
    public void A_trial_that_fails_is_reported_recorded_and_tried_again()
    {
        var failing = Sweep.Run(
            Request(_experiment),
            (scenario, options, days, cancellation) => options.Replicate == 1
                && scenario.Parameters.Detention.InformedShare is > 0.3 and < 0.4
                    ? throw new InvalidOperationException("it broke")
                    : FakeRun.Execute(scenario, options, days, cancellation),
            TimeProvider.System);

        Assert.Equal((14, 1), (failing.Progress.Done, failing.Progress.Failed));
        Assert.Equal("point 1, replicate 1: it broke", failing.Failure);
        using (var reader = SweepReader.Open(Folder().Store))
        {
            Assert.Equal((1, 1, "it broke"), Assert.Single(reader.Failures()));
        }

        Run(_experiment);

        using var after = SweepReader.Open(Folder().Store);
        Assert.Equal(30, after.RunCount());
        Assert.Empty(after.Failures());
    }

    [Fact]
    public void Tables_that_are_not_kept_stay_empty_but_outcomes_are_always_kept()
    {
        Run(_experiment with { Keep = StoredTables.Outcomes });

        Assert.Equal(0, Count("SELECT (SELECT COUNT(*) FROM monthly) + (SELECT COUNT(*) FROM legs) + (SELECT COUNT(*) FROM twins)"));
        Assert.Equal(30 * OutcomeCatalog.All.Length, Count("SELECT COUNT(*) FROM outcomes"));
    }

    [Fact]
    public void Months_links_and_twins_are_those_of_the_runs()
    {
        Run(_experiment);

        var plan = SweepPlan.Of(_experiment, FakeExperiment.Version);
        var run = FakeRun.Execute(plan.ScenariosAt(0).First(), new RunOptions(), null, default);
        var refouled = OutcomeCatalog.All.Index().Single(outcome => outcome.Item.Id == "refouled").Index;
        Assert.Equal(
            run.Outcomes.Total(refouled), Count("SELECT SUM(value) FROM monthly WHERE run = 1 AND outcome = 'refouled'"));
        Assert.Equal(20, Count("SELECT people FROM legs WHERE run = 1 AND \"from\" = 'MX_BBB' AND \"to\" = 'US_CCC'"));
        Assert.Equal(FakeRun.PartyCount * 2 * FakeRun.PeoplePerPersonSimulated * 15, Count("SELECT SUM(people) FROM twins"));
        Assert.Equal(0, Count("SELECT COUNT(*) FROM twins JOIN runs USING (run) WHERE scenario = 'a'"));
    }

    private ExperimentDefinition WithB(Model.Scenario scenario) => _experiment with
    {
        Scenarios = _experiment.Scenarios.SetItem(1, _experiment.Scenarios[1] with { Scenario = scenario }),
    };

    private SweepFolder Folder(string name = "sweep") => new(_folder[name]);

    private SweepRequest Request(ExperimentDefinition experiment, int threads = 1, string folder = "sweep", bool extend = false) => new()
    {
        Plan = SweepPlan.Of(experiment, FakeExperiment.Version),
        Folder = Folder(folder),
        Threads = threads,
        Extend = extend,
    };

    private SweepOutcome Run(ExperimentDefinition experiment, int threads = 1, string folder = "sweep", bool extend = false) => Sweep.Run(
        Request(experiment, threads, folder, extend),
        (scenario, options, days, cancellation) =>
        {
            Interlocked.Increment(ref _runs);
            return FakeRun.Execute(scenario, options, days, cancellation);
        },
        TimeProvider.System);

    private double Count(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Folder().Store};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every caller passes a literal.
        command.CommandText = sql;
#pragma warning restore CA2100
        return Convert.ToDouble(command.ExecuteScalar() ?? 0, System.Globalization.CultureInfo.InvariantCulture);
    }
}
