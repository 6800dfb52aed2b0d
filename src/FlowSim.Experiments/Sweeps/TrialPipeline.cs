using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using System.Threading.Channels;
using FlowSim.Results.Sweeps;
using static FlowSim.Experiments.WaitingThread;

namespace FlowSim.Experiments.Sweeps;

/// <summary>
/// Trials to workers to one writer, through two bounded channels: however many trials there are, only some are in memory. The
/// writer is the calling thread.
/// </summary>
internal sealed class TrialPipeline(int workers, Func<Trial, TrialRecord> run)
{
    private const int MaxInBatch = 64;

    /// <summary>
    /// How often the writer looks for company of what is finished before it writes: each write waits for the disk, and quick
    /// trials would keep it waiting all the time. So long at most is finished work lost when the process is killed.
    /// </summary>
    private const int Looks = 20;

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(10);

    /// <summary>Runs trials until none is left or the sweep is drained; those begun are finished and written.</summary>
    /// <param name="trials">The trials, in order; read by one thread as needed.</param>
    /// <param name="write">Writes what is finished, on the calling thread, some trials at a time.</param>
    /// <param name="drain">Ends the feeding.</param>
    public void Run(IEnumerable<Trial> trials, Action<IReadOnlyList<TrialResult>> write, CancellationToken drain)
    {
        var todo = Channel.CreateBounded<Trial>(new BoundedChannelOptions(workers) { SingleWriter = true });
        var done = Channel.CreateBounded<TrialResult>(
            new BoundedChannelOptions(Math.Max(2 * workers, MaxInBatch)) { SingleReader = true });
        using var abort = new CancellationTokenSource();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(drain, abort.Token);
        ExceptionDispatchInfo? feedFailure = null;
        var left = workers;
        List<Thread> threads =
        [
            Start(() => feedFailure = Feed(trials, todo.Writer, stop.Token)),
            .. Enumerable.Range(0, workers).Select(_ => Start(() =>
            {
                Work(todo.Reader, done.Writer, stop.Token, abort.Token);
                if (Interlocked.Decrement(ref left) == 0)
                {
                    done.Writer.Complete();
                }
            })),
        ];
        try
        {
            Write(done.Reader, write);
        }
        finally
        {
            abort.Cancel();
            threads.ForEach(thread => thread.Join());
        }

        feedFailure?.Throw();
    }

    /// <summary>Feeds trials until none is left or it is told to stop; what kept it from telling them is for the calling thread.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "It is thrown again on the calling thread.")]
    private static ExceptionDispatchInfo? Feed(IEnumerable<Trial> trials, ChannelWriter<Trial> todo, CancellationToken stop)
    {
        try
        {
            foreach (var trial in trials)
            {
                Wait(todo.WriteAsync(trial, stop));
            }

            return null;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Drained: what is left is for another time.
            return null;
        }
        catch (Exception exception)
        {
            return ExceptionDispatchInfo.Capture(exception);
        }
        finally
        {
            todo.Complete();
        }
    }

    /// <summary>Runs trials until there are no more; once it is told to stop, those not begun are passed over.</summary>
    private void Work(ChannelReader<Trial> todo, ChannelWriter<TrialResult> done, CancellationToken stop, CancellationToken abort)
    {
        try
        {
            while (Wait(todo.WaitToReadAsync(abort)))
            {
                while (todo.TryRead(out var trial) && !stop.IsCancellationRequested)
                {
                    Wait(done.WriteAsync(ResultOf(trial), abort));
                }
            }
        }
        catch (OperationCanceledException) when (abort.IsCancellationRequested)
        {
            // The writer failed, and says why.
        }
    }

    private static void Write(ChannelReader<TrialResult> done, Action<IReadOnlyList<TrialResult>> write)
    {
        var batch = new List<TrialResult>(MaxInBatch);
        while (Wait(done.WaitToReadAsync()))
        {
            batch.Clear();
            Take(done, batch);
            for (var look = 0; look < Looks && batch.Count < MaxInBatch && !done.Completion.Wait(BetweenLooks); look++)
            {
                Take(done, batch);
            }

            write(batch);
        }
    }

    private static void Take(ChannelReader<TrialResult> done, List<TrialResult> batch)
    {
        while (batch.Count < MaxInBatch && done.TryRead(out var result))
        {
            batch.Add(result);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "A trial that fails is noted, and the others go on.")]
    private TrialResult ResultOf(Trial trial)
    {
        try
        {
            return new(trial, run(trial), null);
        }
        catch (Exception exception)
        {
            return new(trial, null, exception.Message);
        }
    }
}
