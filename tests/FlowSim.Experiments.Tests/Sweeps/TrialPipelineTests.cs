using FlowSim.Results.Sweeps;

namespace FlowSim.Experiments.Sweeps;

public sealed class TrialPipelineTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Every_trial_is_run_once_and_written_once(int workers)
    {
        const int Count = 1000;
        var runs = 0;
        var written = new List<Trial>();

        new TrialPipeline(workers, trial => Counted(trial, ref runs)).Run(
            Trials(Count), results => written.AddRange(results.Select(result => result.Trial)), default);

        Assert.Equal(Count, runs);
        Assert.Equal(Trials(Count), written.OrderBy(trial => trial.Point));
    }

    [Fact]
    public void Trials_are_taken_only_as_they_are_needed()
    {
        const int Count = 100_000;
        const int Workers = 2;
        var (fed, written, max) = (0, 0, 0);

        new TrialPipeline(Workers, Record).Run(
            Trials(Count).Select(trial =>
            {
                max = Math.Max(max, ++fed - Volatile.Read(ref written));
                return trial;
            }),
            results => Volatile.Write(ref written, written + results.Count),
            default);

        // In both channels, in the hands of feeder and workers, and in the batch being written.
        Assert.Equal(Count, fed);
        Assert.InRange(max, 1, Workers + 64 + Workers + 1 + 64);
    }

    [Fact]
    public void A_trial_that_fails_is_told_and_the_others_go_on()
    {
        var results = new List<TrialResult>();

        new TrialPipeline(3, trial => trial.Point == 7 ? throw new InvalidOperationException("seven") : Record(trial)).Run(
            Trials(20), results.AddRange, default);

        Assert.Equal(20, results.Count);
        var failed = Assert.Single(results, result => result.Record is null);
        Assert.Equal((7, "seven"), (failed.Trial.Point, failed.Failure));
    }

    [Fact]
    public void Drained_it_finishes_and_writes_what_was_begun()
    {
        using var drain = new CancellationTokenSource();
        var (begun, written) = (0, 0);

        new TrialPipeline(2, trial =>
        {
            if (Interlocked.Increment(ref begun) == 5)
            {
                drain.Cancel();
            }

            return Record(trial);
        }).Run(Trials(int.MaxValue), results => written += results.Count, drain.Token);

        Assert.InRange(begun, 5, 10);
        Assert.Equal(begun, written);
    }

    [Fact]
    public void A_writer_that_fails_ends_it_with_its_failure()
    {
        var pipeline = new TrialPipeline(2, Record);

        var failure = Assert.Throws<IOException>(() =>
            pipeline.Run(Trials(int.MaxValue), _ => throw new IOException("no space left"), default));

        Assert.Equal("no space left", failure.Message);
    }

    [Fact]
    public void Trials_that_cannot_be_told_end_it_with_their_failure()
    {
        var pipeline = new TrialPipeline(2, Record);

        Assert.Throws<InvalidDataException>(() => pipeline.Run(
            Trials(10).Select(trial => trial.Point == 4 ? throw new InvalidDataException() : trial), _ => { }, default));
    }

    private static IEnumerable<Trial> Trials(int count) =>
        Enumerable.Range(0, count).Select(point => new Trial(point, 0, (ulong)point));

    private static TrialRecord Record(Trial trial) => new(trial.Point, trial.Replicate, trial.Id, [], []);

    private static TrialRecord Counted(Trial trial, ref int runs)
    {
        Interlocked.Increment(ref runs);
        return Record(trial);
    }
}
