namespace FlowSim.Experiments.Pipeline;

/// <summary>Hands results on in the order of their numbers, from 0; those that come too early wait.</summary>
/// <param name="take">Takes a result.</param>
internal sealed class InOrder<TResult>(Action<TResult> take)
{
    private readonly Dictionary<long, TResult> _early = [];
    private long _next;

    /// <summary>Adds a result, and hands on all whose turn has come.</summary>
    /// <returns>How many were handed on.</returns>
    public int Add(long number, TResult result)
    {
        _early.Add(number, result);
        var taken = 0;
        for (; _early.Remove(_next, out var due); _next++)
        {
            take(due);
            taken++;
        }

        return taken;
    }
}
