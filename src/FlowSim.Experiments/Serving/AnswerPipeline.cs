using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using System.Threading.Channels;
using static FlowSim.Experiments.WaitingThread;

namespace FlowSim.Experiments.Serving;

/// <summary>
/// Questions to workers to one thread that answers in the order of the questions, through bounded channels: however many
/// questions there are, only some are in memory.
/// </summary>
/// <param name="workers">How many replicates are run side by side.</param>
/// <param name="run">Runs a replicate of a point with so many threads.</param>
internal sealed class AnswerPipeline<T>(
    int workers, Func<PointQuestion, int, int, CancellationToken, ImmutableArray<PointRun>> run)
{
    /// <summary>Questions that may wait for an earlier one that takes longer, for each worker.</summary>
    private const int WaitingPerWorker = 4;

    private readonly Channel<T> _asked = Channel.CreateBounded<T>(1);
    private readonly Channel<PendingAnswer<T>> _pending =
        Channel.CreateBounded<PendingAnswer<T>>(new BoundedChannelOptions(WaitingPerWorker * workers) { SingleReader = true });

    private readonly Channel<(PendingAnswer<T> Pending, int Replicate)> _todo =
        Channel.CreateBounded<(PendingAnswer<T>, int)>(new BoundedChannelOptions(workers) { SingleWriter = true });

    private readonly Lock _taking = new();
    private ExceptionDispatchInfo? _failure;
    private int _unfinished;

    /// <summary>Answers questions until there are no more or the pipeline is drained.</summary>
    public long Serve(
        IEnumerable<T> questions, Func<T, PointQuestion?> pointOf, Action<T, PointAnswer?> answer, CancellationToken drain)
    {
        using var abort = new CancellationTokenSource();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(drain, abort.Token);

        // Nobody waits for the reader: it may be waiting for a line that never comes.
        var stopReading = stop.Token;
        Start(() => Read(questions, stopReading));
        var feeder = Start(() => Feed(pointOf, stop.Token, abort.Token));
        var threads = Enumerable.Range(0, workers).Select(_ => Start(() => Work(drain, abort.Token))).ToList();
        long answered;
        try
        {
            answered = Answer(answer);
        }
        finally
        {
            abort.Cancel();
            feeder.Join();
            threads.ForEach(thread => thread.Join());
        }

        _failure?.Throw();
        return answered;
    }

    private void Read(IEnumerable<T> questions, CancellationToken stop) => UntilStopped(
        () =>
        {
            foreach (var question in questions)
            {
                Wait(_asked.Writer.WriteAsync(question, stop));
            }
        },
        () => _asked.Writer.Complete(),
        () => stop.IsCancellationRequested);

    private void Feed(Func<T, PointQuestion?> pointOf, CancellationToken stop, CancellationToken abort) => UntilStopped(
        () =>
        {
            while (Wait(_asked.Reader.WaitToReadAsync(stop)))
            {
                while (!stop.IsCancellationRequested && _asked.Reader.TryRead(out var question))
                {
                    Feed(question, pointOf(question), abort);
                }
            }
        },
        () =>
        {
            _todo.Writer.Complete();
            _pending.Writer.Complete();
        },
        // A write is ended by the one, and the other, linked to it, may follow only later.
        () => stop.IsCancellationRequested || abort.IsCancellationRequested);

    /// <summary>
    /// Does the work of a thread that feeds the others until there is no more or it is told to stop; what was begun is finished
    /// by the workers, and what keeps it from going on is for the calling thread.
    /// </summary>
    [SuppressMessage("Design", "CA1031", Justification = "It is thrown again on the calling thread.")]
    private void UntilStopped(Action work, Action complete, Func<bool> isStopped)
    {
        try
        {
            work();
        }
        catch (OperationCanceledException) when (isStopped())
        {
            // Nothing more is to be asked.
        }
        catch (Exception exception)
        {
            _failure = ExceptionDispatchInfo.Capture(exception);
        }
        finally
        {
            complete();
        }
    }

    private void Feed(T question, PointQuestion? point, CancellationToken abort)
    {
        // Whoever asks one question at a time has all threads for it.
        var isAlone = Volatile.Read(ref _unfinished) == 0;
        var threads = isAlone && point is not null ? workers / Math.Min(workers, point.Replicates) : 1;
        var pending = new PendingAnswer<T>(question, point, threads);
        Wait(_pending.Writer.WriteAsync(pending, abort));
        if (pending.Replicates > 0)
        {
            Interlocked.Increment(ref _unfinished);
        }

        for (var replicate = 0; replicate < pending.Replicates; replicate++)
        {
            Wait(_todo.Writer.WriteAsync((pending, replicate), abort));
        }
    }

    private void Work(CancellationToken drain, CancellationToken abort)
    {
        try
        {
            while (Wait(_todo.Reader.WaitToReadAsync(abort)))
            {
                while (TryTake(drain, out var piece, out var isBegun))
                {
                    var isLast = isBegun ? piece.Pending.Run(piece.Replicate, run, abort) : piece.Pending.Finish();
                    if (isLast)
                    {
                        Interlocked.Decrement(ref _unfinished);
                    }
                }
            }
        }
        catch (OperationCanceledException) when (abort.IsCancellationRequested)
        {
            // Nobody takes answers any more.
        }
    }

    /// <summary>Takes a replicate and settles whether it is begun, in one step: what is begun comes before all that is left.</summary>
    private bool TryTake(CancellationToken drain, out (PendingAnswer<T> Pending, int Replicate) piece, out bool isBegun)
    {
        lock (_taking)
        {
            isBegun = false;
            if (!_todo.Reader.TryRead(out piece))
            {
                return false;
            }

            isBegun = piece.Pending.TryBegin(!drain.IsCancellationRequested);
            return true;
        }
    }

    private long Answer(Action<T, PointAnswer?> answer)
    {
        var answered = 0L;
        var isLeft = false;
        while (Wait(_pending.Reader.WaitToReadAsync()))
        {
            while (_pending.Reader.TryRead(out var pending))
            {
                var found = pending.Wait();

                // Whoever counts answers must be able to tell which question each belongs to.
                isLeft |= pending.IsLeft;
                if (!isLeft)
                {
                    answer(pending.Asked, found);
                    answered++;
                }
            }
        }

        return answered;
    }
}
