namespace FlowSim.Experiments.Pipeline;

/// <summary>
/// Passes items from a source to workers, and results to the calling thread. An item is taken from its source only when
/// a worker is free, so every item that was taken has been started. However many items there are, only a few are in
/// memory. With one worker the calling thread does the work: no thread is started, so threads are not required.
/// </summary>
/// <param name="workers">The number of items processed in parallel, at least 1.</param>
/// <param name="work">Processes an item, on any thread. The token cancels it after a failure elsewhere.</param>
internal sealed class WorkPipeline<TItem, TResult>(int workers, Func<TItem, CancellationToken, TResult> work)
{
    /// <summary>
    /// The maximum number of items started whose results have not been taken; at least one for each worker.
    /// </summary>
    public required int Capacity { get; init; }

    /// <summary>Whether results keep the order of their items; otherwise they follow as they become ready.</summary>
    public bool KeepsOrder { get; init; }

    /// <summary>
    /// What the calling thread does while it waits for a result; null for nothing. With one worker it never waits.
    /// </summary>
    public IdleWork? Idle { get; init; }

    /// <summary>
    /// Processes all items. The first failure stops the pipeline and is rethrown with its original stack trace.
    /// </summary>
    /// <param name="items">
    /// The items, taken from the source by one thread at a time. The token stops a source that is waiting. A failure of
    /// the source is reported after the results of the items before it have been taken.
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
            threads.Run(workers, items, KeepsOrder ? new InOrder<TResult>(take).Add : AtOnce, Idle);
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
