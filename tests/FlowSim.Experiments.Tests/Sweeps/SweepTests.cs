using FlowSim.Engine;
using FlowSim.Fakes;
using FlowSim.Model.Outcomes;
using FlowSim.Results.Sweeps;
using FlowSim.Scenarios.Experiments;
using Microsoft.Data.Sqlite;

namespace FlowSim.Experiments.Sweeps;

public sealed class SweepTests : IDisposable
{
    private readonly FakeSweep _sweep = new();

    public void Dispose() => _sweep.Dispose();

    [Fact]
    public void Runs_every_scenario_at_every_point_in_every_replicate()
    {
        var outcome = _sweep.Run(_sweep.Experiment);

        using var reader = SweepReader.Open(_sweep.Folder().Store);
        Assert.Equal(30, _sweep.Runs);
        Assert.Equal(30, reader.RunCount());
        Assert.Equal(3, reader.CompleteReplicates(reader.Definition()!));
        Assert.Equal(new SweepProgress(15, 15, 0, 0), outcome.Progress);
        Assert.False(outcome.IsDrained);
    }

    [Fact]
    public void The_store_contains_what_the_runs_found()
    {
        _sweep.Run(_sweep.Experiment);

        using var reader = SweepReader.Open(_sweep.Folder().Store);
        var definition = reader.Definition()!;
        var plan = SweepPlan.Of(_sweep.Experiment, FakeExperiment.Version);
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
        _sweep.Run(_sweep.Experiment);

        using var reader = SweepReader.Open(_sweep.Folder().Store);
        var asked = SweepPlan.Of(_sweep.Experiment, FakeExperiment.Version).Definition(3);
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
        _sweep.Run(_sweep.Experiment, folder: "one");
        _sweep.Run(_sweep.Experiment, threads: threads, folder: "other");

        Assert.Equal(StoreText.Of(_sweep.Folder("one").Store), StoreText.Of(_sweep.Folder("other").Store));
    }

    [Fact]
    public void A_trial_that_fails_is_reported_recorded_and_tried_again()
    {
        var failing = Sweep.Run(
            _sweep.Request(_sweep.Experiment),
            (scenario, options, days, cancellation) => options.Replicate == 1
                && scenario.Parameters.Detention.InformedShare is > 0.3 and < 0.4
                    ? throw new InvalidOperationException("it broke")
                    : FakeRun.Execute(scenario, options, days, cancellation),
            TimeProvider.System);

        Assert.Equal((14, 1), (failing.Progress.Done, failing.Progress.Failed));
        Assert.Equal("point 1, replicate 1: it broke", failing.Failure);
        using (var reader = SweepReader.Open(_sweep.Folder().Store))
        {
            Assert.Equal((1, 1, "it broke"), Assert.Single(reader.Failures()));
        }

        _sweep.Run(_sweep.Experiment);

        using var after = SweepReader.Open(_sweep.Folder().Store);
        Assert.Equal(30, after.RunCount());
        Assert.Empty(after.Failures());
    }

    [Fact]
    public void Missing_values_are_never_read_as_zero()
    {
        _sweep.Run(_sweep.Experiment);
        using (var connection = new SqliteConnection($"Data Source={_sweep.Folder().Store};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "DELETE FROM outcomes WHERE outcome = 'refouled' AND run = 3";
            command.ExecuteNonQuery();
        }

        using var results = SweepResults.Open(_sweep.Folder());
        var refouled = OutcomeCatalog.All.Single(outcome => outcome.Id == "refouled");

        var refusal = Assert.Throws<SweepRefusedException>(() => results.Values(new("a", null), refouled));

        Assert.Contains("'refouled' of 14 of 15 runs of 'a'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_that_are_not_kept_stay_empty_but_outcomes_are_always_kept()
    {
        _sweep.Run(_sweep.Experiment with { Keep = StoredTables.Outcomes });

        Assert.Equal(0, _sweep.Count("SELECT (SELECT COUNT(*) FROM monthly) + (SELECT COUNT(*) FROM legs) + (SELECT COUNT(*) FROM twins)"));
        Assert.Equal(30 * OutcomeCatalog.All.Length, _sweep.Count("SELECT COUNT(*) FROM outcomes"));
    }

    [Fact]
    public void Months_links_and_twins_are_those_of_the_runs()
    {
        _sweep.Run(_sweep.Experiment);

        var plan = SweepPlan.Of(_sweep.Experiment, FakeExperiment.Version);
        var run = FakeRun.Execute(plan.ScenariosAt(0).First(), new RunOptions(), null, default);
        var refouled = OutcomeCatalog.All.Index().Single(outcome => outcome.Item.Id == "refouled").Index;
        Assert.Equal(
            run.Outcomes.Total(refouled), _sweep.Count("SELECT SUM(value) FROM monthly WHERE run = 1 AND outcome = 'refouled'"));
        Assert.Equal(20, _sweep.Count("SELECT people FROM legs WHERE run = 1 AND \"from\" = 'MX_BBB' AND \"to\" = 'US_CCC'"));
        Assert.Equal(FakeRun.PartyCount * 2 * FakeRun.PeoplePerPersonSimulated * 15, _sweep.Count("SELECT SUM(people) FROM twins"));
        Assert.Equal(0, _sweep.Count("SELECT COUNT(*) FROM twins JOIN runs USING (run) WHERE scenario = 'a'"));
    }
}
