namespace FlowSim.Experiments.Serving;

/// <summary>A part of a question that one thread processes.</summary>
/// <param name="Pending">The question.</param>
/// <param name="Replicate">The replicate, from 0. A question without replicates has one empty part.</param>
internal readonly record struct AnswerPiece<T>(PendingAnswer<T> Pending, int Replicate)
{
    /// <summary>Whether there is something to run.</summary>
    public bool IsReplicate => Replicate < Pending.Replicates;

    /// <summary>Whether no other part of the question follows.</summary>
    public bool IsLast => Replicate >= Pending.Replicates - 1;
}
