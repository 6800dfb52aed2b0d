namespace FlowSim.Experiments;

/// <summary>Turns the days done of one run, as the run counts them, into days added to the whole.</summary>
internal sealed class DayProgress(Action<int>? added)
{
    private int _reported;

    /// <summary>Takes the days done so far.</summary>
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
