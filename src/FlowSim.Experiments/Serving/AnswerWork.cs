using System.Collections.Immutable;
using FlowSim.Experiments.Pipeline;

namespace FlowSim.Experiments.Serving;

/// <summary>Answers questions in order; replicates of one or several questions run in parallel.</summary>
/// <param name="workers">The number of replicates that run in parallel.</param>
/// <param name="run">Runs a replicate of a point with a number of threads.</param>
internal sealed class AnswerWork<T>(
    int workers, Func<PointQuestion, int, int, CancellationToken, ImmutableArray<PointRun>> run)
{
    /// <summary>
    /// For each worker, the number of replicates that may be started while an earlier one is still running.
    /// </summary>
    private const int BegunPerWorker = 4;

    private int _unfinished;

    /// <summary>Answers questions until there are no more or the server is drained.</summary>
    /// <returns>The number of questions answered.</returns>
    public long Serve(
        IEnumerable<T> questions,
        Func<T, PointQuestion?> pointOf,
        Action<T, PointAnswer?> answer,
        CancellationToken drain)
    {
        var answered = 0L;
        var pipeline = new WorkPipeline<AnswerPiece<T>, AnswerPiece<T>>(workers, Work)
        {
            Capacity = BegunPerWorker * workers,
            KeepsOrder = true,
        };
        pipeline.Run(abort => Pieces(questions, pointOf, drain, abort), Take, CancellationToken.None);
        return answered;

        void Take(AnswerPiece<T> piece)
        {
            if (piece.IsLast)
            {
                answer(piece.Pending.Asked, piece.Pending.Answer());
                answered++;
            }
        }
    }

    /// <summary>
    /// The questions in pieces. Draining starts no new question; the pieces of the last one still follow.
    /// </summary>
    private IEnumerable<AnswerPiece<T>> Pieces(
        IEnumerable<T> questions, Func<T, PointQuestion?> pointOf, CancellationToken drain, CancellationToken abort)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(drain, abort);
        foreach (var question in BackgroundReader.Read(questions, stop.Token))
        {
            if (stop.IsCancellationRequested)
            {
                yield break;
            }

            var pending = Begin(question, pointOf(question));
            for (var replicate = 0; replicate < Math.Max(1, pending.Replicates); replicate++)
            {
                yield return new(pending, replicate);
            }
        }
    }

    private PendingAnswer<T> Begin(T question, PointQuestion? point)
    {
        // A client that sends one question at a time gets all threads for it.
        var isAlone = Volatile.Read(ref _unfinished) == 0;
        var threads = isAlone && point is not null ? workers / Math.Min(workers, point.Replicates) : 1;
        var pending = new PendingAnswer<T>(question, point, threads);
        Interlocked.Add(ref _unfinished, pending.Replicates);
        return pending;
    }

    private AnswerPiece<T> Work(AnswerPiece<T> piece, CancellationToken cancellation)
    {
        if (piece.IsReplicate)
        {
            piece.Pending.Run(piece.Replicate, run, cancellation);
            Interlocked.Decrement(ref _unfinished);
        }

        return piece;
    }
}
