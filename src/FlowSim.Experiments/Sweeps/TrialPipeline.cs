using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using System.Threading.Channels;
using FlowSim.Results.Sweeps;

namespace FlowSim.Experiments.Sweeps;

/// <summary>
/// Trials to workers to one writer, through two bounded channels: however many trials there are, only some are in memory. The
/// writer is the calling thread.
/// </summary>
internal sealed class TrialPipeline(int workers, Func<Trial, TrialRecord> run)
{
    private const int MostInBatch = 64;

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
            new BoundedChannelOptions(Math.Max(2 * workers, MostInBatch)) { SingleReader = true });
        using var abort = new CancellationTokenSource();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(drain, abort.Token);
        ExceptionDispatchInfo? feedFailure = null;
        var feeder = Start(Feed);
        var left = workers;
        var threads = Enumerable.Range(0, workers).Select(_ => Start(Work)).ToList();
        try
        {
            Write(done.Reader, write);
        }
        finally
        {
            abort.Cancel();
            feeder.Join();
            threads.ForEach(thread => thread.Join());
        }

        feedFailure?.Throw();

        [SuppressMessage("Design", "CA1031", Justification = "It is thrown again on the calling thread.")]
        void Feed()
        {
            try
            {
                foreach (var trial in trials)
                {
                    Wait(todo.Writer.WriteAsync(trial, stop.Token));
                }
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                // Drained: what is left is for another time.
            }
            catch (Exception exception)
            {
                feedFailure = ExceptionDispatchInfo.Capture(exception);
            }
            finally
            {
                todo.Writer.Complete();
            }
        }

        void Work()
        {
            try
            {
                while (Wait(todo.Reader.WaitToReadAsync(abort.Token)))
                {
                    while (todo.Reader.TryRead(out var trial) && !stop.IsCancellationRequested)
                    {
                        Wait(done.Writer.WriteAsync(ResultOf(trial), abort.Token));
                    }
                }
            }
            catch (OperationCanceledException) when (abort.IsCancellationRequested)
            {
                // The writer failed, and says why.
            }
            finally
            {
                if (Interlocked.Decrement(ref left) == 0)
                {
                    done.Writer.Complete();
                }
            }
        }
    }

    private static Thread Start(ThreadStart work)
    {
        var thread = new Thread(work) { IsBackground = true };
        thread.Start();
        return thread;
    }

    private static void Write(ChannelReader<TrialResult> done, Action<IReadOnlyList<TrialResult>> write)
    {
        var batch = new List<TrialResult>(MostInBatch);
        while (Wait(done.WaitToReadAsync()))
        {
            batch.Clear();
            Take(done, batch);
            for (var look = 0; look < Looks && batch.Count < MostInBatch && !done.Completion.Wait(BetweenLooks); look++)
            {
                Take(done, batch);
            }

            write(batch);
        }
    }

    private static void Take(ChannelReader<TrialResult> done, List<TrialResult> batch)
    {
        while (batch.Count < MostInBatch && done.TryRead(out var result))
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

    /// <summary>Workers are threads of their own with nothing else to do, so they may wait.</summary>
    private static T Wait<T>(ValueTask<T> task) => task.AsTask().GetAwaiter().GetResult();

    private static void Wait(ValueTask task) => task.AsTask().GetAwaiter().GetResult();
}
