namespace FlowSim.Experiments.Pipeline;

/// <summary>Passes results on in the order of their numbers, from 0; results that arrive early wait.</summary>
/// <param name="take">Takes a result.</param>
internal sealed class InOrder<TResult>(Action<TResult> take)
{
    private readonly Dictionary<long, TResult> _early = [];
    private long _next;

    /// <summary>Adds a result, and passes on every result whose turn has come.</summary>
    /// <returns>The number of results passed on.</returns>
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
