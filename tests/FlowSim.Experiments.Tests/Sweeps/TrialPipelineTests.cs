using FlowSim.Results.Sweeps;

namespace FlowSim.Experiments.Sweeps;

public sealed class TrialPipelineTests
{
    private const int BatchSize = 64;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Every_trial_is_run_once_and_written_once(int workers)
    {
        const int Count = 1000;
        var runs = 0;
        var written = new List<Trial>();

        Run(
            workers,
            trial => Counted(trial, ref runs),
            Trials(Count),
            results => written.AddRange(results.Select(result => result.Trial)));

        Assert.Equal(Count, runs);
        Assert.Equal(Trials(Count), written.OrderBy(trial => trial.Point));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Trials_are_taken_only_as_they_are_needed(int workers)
    {
        const int Count = 2_000;
        var (fed, written, max) = (0, 0, 0);

        Run(
            workers,
            Record,
            Trials(Count).Select(trial =>
            {
                max = Math.Max(max, ++fed - Volatile.Read(ref written));
                return trial;
            }),
            results => Volatile.Write(ref written, written + results.Count));

        // In the hands of workers, finished, and waiting to be written.
        Assert.Equal((Count, Count), (fed, written));
        Assert.InRange(max, 1, workers + TrialPipeline.MaxFinished + BatchSize);
    }

    [Fact]
    public void Finished_trials_are_counted_at_once_and_written_together()
    {
        var counted = 0;
        var batches = new List<(int Trials, int Counted)>();

        new TrialPipeline(1, Record).Run(
            Trials(100),
            _ => counted++,
            Buffer(results => batches.Add((results.Count, counted))),
            CancellationToken.None);

        Assert.Equal([(BatchSize, BatchSize), (100 - BatchSize, 100)], batches);
    }

    [Fact]
    public void A_trial_that_fails_is_reported_and_the_others_go_on()
    {
        var results = new List<TrialResult>();

        Run(
            3,
            trial => trial.Point == 7 ? throw new InvalidOperationException("seven") : Record(trial),
            Trials(20),
            results.AddRange);

        Assert.Equal(20, results.Count);
        var failed = Assert.Single(results, result => result.Record is null);
        Assert.Equal((7, "seven"), (failed.Trial.Point, failed.Failure));
        Assert.Equal("point 7, replicate 0: seven", failed.Message);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Drained_it_finishes_and_writes_what_was_begun(int workers)
    {
        using var drain = new CancellationTokenSource();
        var (begun, written) = (0, 0);

        Run(
            workers,
            trial =>
            {
                if (Interlocked.Increment(ref begun) == 5)
                {
                    drain.Cancel();
                }

                return Record(trial);
            },
            Trials(int.MaxValue),
            results => written += results.Count,
            drain.Token);

        Assert.InRange(begun, 5, 4 + workers);
        Assert.Equal(begun, written);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_writer_that_fails_ends_it_with_its_failure_and_is_not_called_again(int workers)
    {
        var calls = 0;

        var failure = Assert.Throws<IOException>(() => Run(workers, Record, Trials(int.MaxValue), _ =>
        {
            calls++;
            throw new IOException("no space left");
        }));

        Assert.Equal(("no space left", 1), (failure.Message, calls));
    }

    [Fact]
    public void Trials_that_cannot_be_listed_end_it_with_their_failure_and_those_before_are_written()
    {
        var written = 0;

        Assert.Throws<InvalidDataException>(() => Run(
            2,
            Record,
            Trials(10).Select(trial => trial.Point == 4 ? throw new InvalidDataException() : trial),
            results => written += results.Count));

        Assert.Equal(4, written);
    }

    [Fact]
    public void A_finished_trial_is_written_when_that_is_due_though_a_longer_one_still_runs()
    {
        var time = new ManualTime();
        using var isWaitedFor = new ManualResetEventSlim();
        using var isWritten = new ManualResetEventSlim();
        time.TimerSet = isWaitedFor.Set;
        var batches = new List<int>();
        var buffer = new TrialBuffer(BatchSize, TimeSpan.FromSeconds(30), time, results =>
        {
            batches.Add(results.Count);
            isWritten.Set();
        });

        new TrialPipeline(2, trial => trial.Point == 0 ? Record(trial) : AfterTheFirst(trial)).Run(
            Trials(2), _ => { }, buffer, CancellationToken.None);

        Assert.Equal([1, 1], batches);

        // The longer trial ends only once the shorter one is written.
        TrialRecord AfterTheFirst(Trial trial)
        {
            isWaitedFor.Wait();
            time.Advance(TimeSpan.FromSeconds(29));
            Assert.False(isWritten.IsSet);
            time.Advance(TimeSpan.FromSeconds(1));
            isWritten.Wait();
            return Record(trial);
        }
    }

    private static void Run(
        int workers,
        Func<Trial, TrialRecord> run,
        IEnumerable<Trial> trials,
        Action<IReadOnlyList<TrialResult>> write,
        CancellationToken drain = default) =>
        new TrialPipeline(workers, run).Run(trials, _ => { }, Buffer(write), drain);

    private static TrialBuffer Buffer(Action<IReadOnlyList<TrialResult>> write) =>
        new(BatchSize, TimeSpan.FromSeconds(1), new ManualTime(), write);

    private static IEnumerable<Trial> Trials(int count) =>
        Enumerable.Range(0, count).Select(point => new Trial(point, 0, (ulong)point));

    private static TrialRecord Record(Trial trial) => new(trial.Point, trial.Replicate, trial.Id, [], []);

    private static TrialRecord Counted(Trial trial, ref int runs)
    {
        Interlocked.Increment(ref runs);
        return Record(trial);
    }
}
