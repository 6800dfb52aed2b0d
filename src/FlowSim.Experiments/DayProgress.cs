namespace FlowSim.Experiments;

/// <summary>Converts the running total of days done in one run into increments for the whole experiment.</summary>
internal sealed class DayProgress(Action<int>? added)
{
    private int _reported;

    /// <summary>Receives the days done so far in the run.</summary>
    public void Report(int daysDone)
    {
        var more = daysDone - _reported;
        if (more > 0)
        {
            _reported = daysDone;
            added?.Invoke(more);
        }
    }
}
