using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace FlowSim.Experiments.Pipeline;

/// <summary>
/// Reads a source that may block forever, such as standard input, on a separate thread, so that the caller can stop
/// waiting for items. The thread cannot be stopped while it waits, and ends with the program.
/// </summary>
internal static class BackgroundReader
{
    /// <summary>
    /// The items of a source, with at most one read ahead, until there are no more or reading is stopped.
    /// </summary>
    /// <param name="source">The source; an exception from it is rethrown after the items before it.</param>
    /// <param name="stop">Stops the reading.</param>
    public static IEnumerable<T> Read<T>(IEnumerable<T> source, CancellationToken stop)
    {
        var failure = new FirstFailure();
#pragma warning disable CA2000 // The thread may use it long after the caller has stopped waiting.
        var ahead = new BlockingCollection<T>(boundedCapacity: 1);
#pragma warning restore CA2000
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var isEnded = end.Token;
        WorkerThread.Start("flowsim-read", () => Fill(ahead, source, failure, isEnded));
        try
        {
            while (TryTake(ahead, isEnded, out var item))
            {
                yield return item;
            }
        }
        finally
        {
            end.Cancel();
        }

        failure.ThrowIfAny();
    }

    [SuppressMessage("Design", "CA1031", Justification = "It is thrown again where the items are taken.")]
    private static void Fill<T>(
        BlockingCollection<T> ahead, IEnumerable<T> source, FirstFailure failure, CancellationToken stop)
    {
        try
        {
            foreach (var item in source)
            {
                ahead.Add(item, stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The caller no longer takes items.
        }
        catch (Exception exception)
        {
            failure.Keep(exception);
        }

        ahead.CompleteAdding();
    }

    private static bool TryTake<T>(
        BlockingCollection<T> ahead, CancellationToken stop, [MaybeNullWhen(false)] out T item)
    {
        try
        {
            return ahead.TryTake(out item, Timeout.Infinite, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            item = default;
            return false;
        }
    }
}
