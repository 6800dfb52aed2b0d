using System.Collections.Immutable;
using FlowSim.Experiments.Pipeline;

namespace FlowSim.Experiments.Serving;

/// <summary>Answers questions in their order; replicates of one or several questions run side by side.</summary>
/// <param name="workers">How many replicates are run side by side.</param>
/// <param name="run">Runs a replicate of a point with so many threads.</param>
internal sealed class AnswerWork<T>(
    int workers, Func<PointQuestion, int, int, CancellationToken, ImmutableArray<PointRun>> run)
{
    /// <summary>Replicates that may be begun while an earlier one takes longer, for each worker.</summary>
    private const int BegunPerWorker = 4;

    private int _unfinished;

    /// <summary>Answers questions until there are no more or it is drained.</summary>
    /// <returns>How many were answered.</returns>
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

    /// <summary>The questions in pieces. Once drained, no question is begun; the pieces of the last follow.</summary>
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
        // A client that asks one question at a time has all threads for it.
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
