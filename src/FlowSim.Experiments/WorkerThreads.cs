using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

namespace FlowSim.Experiments;

/// <summary>A fixed set of threads that take numbered pieces of work from a counter; results stand at their number.</summary>
internal static class WorkerThreads
{
    /// <summary>Does all pieces of work.</summary>
    /// <param name="count">How many pieces there are.</param>
    /// <param name="threads">How many threads share them.</param>
    /// <param name="work">Does the piece of that number.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static T[] Map<T>(int count, int threads, Func<int, CancellationToken, T> work, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var results = new T[count];
        var failures = new ExceptionDispatchInfo?[count];
        var next = -1;
        var workers = Enumerable.Range(0, threads).Select(_ => new Thread(Work) { IsBackground = true }).ToArray();
        Array.ForEach(workers, worker => worker.Start());
        Array.ForEach(workers, worker => worker.Join());

        cancellation.ThrowIfCancellationRequested();

        // A failure stops the others, whose cancellation is not the news.
        var failure = failures.FirstOrDefault(candidate => candidate is not null and not { SourceException: OperationCanceledException })
            ?? failures.FirstOrDefault(candidate => candidate is not null);
        failure?.Throw();
        return results;

        [SuppressMessage("Design", "CA1031", Justification = "It is thrown again on the calling thread.")]
        void Work()
        {
            for (var piece = Interlocked.Increment(ref next); piece < count; piece = Interlocked.Increment(ref next))
            {
                try
                {
                    stop.Token.ThrowIfCancellationRequested();
                    results[piece] = work(piece, stop.Token);
                }
                catch (Exception exception)
                {
                    failures[piece] = ExceptionDispatchInfo.Capture(exception);
                    stop.Cancel();
                }
            }
        }
    }
}
