namespace FlowSim.Experiments.Pipeline;

/// <summary>
/// Items to workers to the calling thread, which takes the results. An item is drawn from its source only when a worker
/// is free for it, so an item that was drawn is an item that was begun. However many items there are, only some are in
/// memory. One worker is the calling thread itself: no thread is started, and the pipeline works where there are none.
/// </summary>
/// <param name="workers">How many items are worked on side by side, from 1.</param>
/// <param name="work">Works on an item, on any thread. The token cancels it after a failure elsewhere.</param>
internal sealed class WorkPipeline<TItem, TResult>(int workers, Func<TItem, CancellationToken, TResult> work)
{
    /// <summary>How many items may be begun whose results are not taken; at least one for each worker.</summary>
    public required int Capacity { get; init; }

    /// <summary>Whether results are taken in the order of their items; otherwise as soon as they are there.</summary>
    public bool KeepsOrder { get; init; }

    /// <summary>Works on all items. The first failure ends it and is thrown, with its own stack.</summary>
    /// <param name="items">
    /// The items, drawn by one thread at a time. The token ends their source where it waits. A source that fails is
    /// reported after the results of the items before the failure have been taken.
    /// </param>
    /// <param name="take">Takes a result, on the calling thread.</param>
    /// <param name="cancellation">Cancels the work.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public void Run(
        Func<CancellationToken, IEnumerable<TItem>> items,
        Action<TResult> take,
        CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workers, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(Capacity, workers);
        if (workers == 1)
        {
            RunHere(items, take, cancellation);
        }
        else
        {
            using var threads = new PipelineThreads<TItem, TResult>(work, Capacity, cancellation);
            threads.Run(workers, items, KeepsOrder ? new InOrder<TResult>(take).Add : AtOnce);
        }

        cancellation.ThrowIfCancellationRequested();

        int AtOnce(long number, TResult result)
        {
            take(result);
            return 1;
        }
    }

    private void RunHere(
        Func<CancellationToken, IEnumerable<TItem>> items, Action<TResult> take, CancellationToken cancellation)
    {
        foreach (var item in items(cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            take(work(item, cancellation));
        }
    }
}
