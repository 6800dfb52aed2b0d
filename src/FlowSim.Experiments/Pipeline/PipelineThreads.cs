using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace FlowSim.Experiments.Pipeline;

/// <summary>
/// A running pipeline with several threads. It waits on semaphores only: nothing polls, and nothing needs the thread pool
/// but the clock that ends a wait when <see cref="IdleWork"/> is due.
/// </summary>
internal sealed class PipelineThreads<TItem, TResult> : IDisposable
{
    private readonly Func<TItem, CancellationToken, TResult> _work;
    private readonly CancellationTokenSource _abort;
    private readonly SemaphoreSlim _room;
    private readonly BlockingCollection<(long Number, TResult Result)> _finished = [];
    private readonly FirstFailure _failure = new();
    private readonly Lock _drawing = new();
    private long _drawn;
    private bool _isExhausted;
    private int _working;

    /// <summary>Creates a pipeline that has not started.</summary>
    /// <param name="work">Processes an item.</param>
    /// <param name="capacity">The maximum number of items started whose results have not been taken.</param>
    /// <param name="cancellation">Cancels the work.</param>
    public PipelineThreads(Func<TItem, CancellationToken, TResult> work, int capacity, CancellationToken cancellation)
    {
        _work = work;
        _room = new(capacity);
        _abort = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
    }

    /// <summary>Processes all items.</summary>
    /// <param name="workers">How many threads to start.</param>
    /// <param name="items">The items.</param>
    /// <param name="take">Takes a result and its number, on the calling thread; returns the number completed.</param>
    /// <param name="idle">What the calling thread does when it has waited for a result; null for nothing.</param>
    [SuppressMessage("Design", "CA1031", Justification = "The first failure is thrown again at the end.")]
    public void Run(
        int workers,
        Func<CancellationToken, IEnumerable<TItem>> items,
        Func<long, TResult, int> take,
        IdleWork? idle = null)
    {
        using var source = items(_abort.Token).GetEnumerator();
        _working = workers;
        var threads = Enumerable.Range(1, workers)
            .Select(worker => WorkerThread.Start($"flowsim-work-{worker}", () => Work(source)))
            .ToArray();
        try
        {
            while (TryTake(idle, out var finished))
            {
                var taken = take(finished.Number, finished.Result);
                if (taken > 0)
                {
                    _room.Release(taken);
                }
            }
        }
        catch (Exception exception)
        {
            Abort(exception);
        }

        Array.ForEach(threads, thread => thread.Join());
        _failure.ThrowIfAny();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _abort.Dispose();
        _room.Dispose();
        _finished.Dispose();
    }

    /// <summary>Waits for the next result, and does the idle work whenever it is due before one comes.</summary>
    private bool TryTake(IdleWork? idle, out (long Number, TResult Result) finished)
    {
        while (idle?.Wait() is { } wait && wait != Timeout.InfiniteTimeSpan)
        {
            using var due = new CancellationTokenSource(wait, idle.Time);
            try
            {
                return _finished.TryTake(out finished, Timeout.Infinite, due.Token);
            }
            catch (OperationCanceledException) when (due.IsCancellationRequested)
            {
                idle.Act();
            }
        }

        return _finished.TryTake(out finished, Timeout.Infinite);
    }

    [SuppressMessage("Design", "CA1031", Justification = "The first failure is thrown again on the calling thread.")]
    private void Work(IEnumerator<TItem> source)
    {
        try
        {
            while (TryDraw(source, out var item, out var number))
            {
                _finished.Add((number, _work(item, _abort.Token)));
            }
        }
        catch (Exception exception)
        {
            Abort(exception);
        }

        if (Interlocked.Decrement(ref _working) == 0)
        {
            _finished.CompleteAdding();
        }
    }

    /// <summary>
    /// Takes the next item from the source once there is room for its result. One thread at a time does this.
    /// </summary>
    [SuppressMessage("Design", "CA1031", Justification = "The first failure is thrown again on the calling thread.")]
    private bool TryDraw(IEnumerator<TItem> source, [MaybeNullWhen(false)] out TItem item, out long number)
    {
        lock (_drawing)
        {
            (item, number) = (default, _drawn);
            if (_isExhausted)
            {
                return false;
            }

            _room.Wait(_abort.Token);
            try
            {
                _isExhausted = !source.MoveNext();
                item = _isExhausted ? default : source.Current;
            }
            catch (Exception exception)
            {
                // Items that were started are finished and taken first: this only ends the taking of new items.
                _isExhausted = true;
                _failure.Keep(exception);
            }

            _drawn++;
            return !_isExhausted;
        }
    }

    private void Abort(Exception exception)
    {
        _failure.Keep(exception);
        _abort.Cancel();
    }
}
