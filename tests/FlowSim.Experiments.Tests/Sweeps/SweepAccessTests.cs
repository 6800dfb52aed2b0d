using System.Diagnostics;
using FlowSim.Fakes;
using FlowSim.Results.Sweeps;

namespace FlowSim.Experiments.Sweeps;

public sealed class SweepAccessTests : IDisposable
{
    private readonly FakeSweep _sweep = new();

    public void Dispose() => _sweep.Dispose();

    [Fact]
    public void A_reader_shows_the_state_of_the_moment_it_was_opened()
    {
        _sweep.Run(_sweep.Experiment);
        var wider = _sweep.Experiment with { Factors = [FakeExperiment.Informed([.. _sweep.Experiment.Factors[0].Values, 0.99])] };
        SweepReader? early = null;
        var before = 0;
        var clock = Stopwatch.StartNew();

        Sweep.Run(
            _sweep.Request(wider, extend: true),
            (scenario, options, days, cancellation) =>
            {
                if (early is null)
                {
                    early = SweepReader.Open(_sweep.Folder().Store);
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
        Directory.CreateDirectory(_sweep.Folder().Lock);

        Assert.ThrowsAny<SystemException>(() => _sweep.Run(_sweep.Experiment));
    }

    [Fact]
    public void A_second_process_is_refused_while_another_runs_the_sweep()
    {
        SweepRefusedException? refusal = null;

        Sweep.Run(
            _sweep.Request(_sweep.Experiment),
            (scenario, options, days, cancellation) =>
            {
                refusal ??= Assert.Throws<SweepRefusedException>(() => _sweep.Run(_sweep.Experiment));
                return FakeRun.Execute(scenario, options, days, cancellation);
            },
            TimeProvider.System);

        Assert.Contains("another flowsim is writing", refusal!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_another_program_is_left_unchanged()
    {
        Directory.CreateDirectory(_sweep.Folder().Path);
        File.WriteAllText(_sweep.Folder().Store, "this is no store");

        var refusal = Assert.Throws<SweepRefusedException>(() => _sweep.Run(_sweep.Experiment));

        Assert.Contains("not an SQLite file", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("this is no store", File.ReadAllText(_sweep.Folder().Store));
    }

    [Fact]
    public void The_store_of_a_comparison_is_left_unchanged()
    {
        Directory.CreateDirectory(_sweep.Folder().Path);
        Results.ResultStore.Write(_sweep.Folder().Store, FakeRecord.Create());
        var before = File.ReadAllBytes(_sweep.Folder().Store);

        var refusal = Assert.Throws<SweepRefusedException>(() => _sweep.Run(_sweep.Experiment));

        Assert.Contains("not the store of a sweep", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(_sweep.Folder().Store));
    }
}
