using FlowSim.Experiments.Pipeline;

namespace FlowSim.Experiments.Sweeps;

/// <summary>
/// Finished trials that wait to be written together: each write waits for the disk, and quick trials would keep a
/// writer waiting all the time. The clock is read when a trial is added; between trials the pipeline does its
/// <see cref="Idle"/> work, so that no trial waits for the end of a longer one.
/// </summary>
/// <param name="maxTrials">How many trials are written at the latest.</param>
/// <param name="maxWait">How long after the last write trials are written at the latest.</param>
/// <param name="time">The clock.</param>
/// <param name="write">Writes trials.</param>
internal sealed class TrialBuffer(
    int maxTrials, TimeSpan maxWait, TimeProvider time, Action<IReadOnlyList<TrialResult>> write)
{
    private List<TrialResult> _waiting = [];
    private long _written = time.GetTimestamp();

    /// <summary>Writes what waits as soon as it is due, though no other trial has finished.</summary>
    public IdleWork Idle => new(time, UntilDue, Write);

    /// <summary>Adds a finished trial, and writes all that wait where that is due.</summary>
    public void Add(TrialResult result)
    {
        _waiting.Add(result);
        if (_waiting.Count >= maxTrials || time.GetElapsedTime(_written) >= maxWait)
        {
            Write();
        }
    }

    /// <summary>Writes all that wait.</summary>
    public void Write()
    {
        if (_waiting.Count > 0)
        {
            // Emptied first, so that a write that failed is not tried a second time.
            var due = _waiting;
            _waiting = [];
            write(due);
        }

        _written = time.GetTimestamp();
    }

    private TimeSpan UntilDue()
    {
        var left = maxWait - time.GetElapsedTime(_written);
        return _waiting.Count == 0 ? Timeout.InfiniteTimeSpan : left < TimeSpan.Zero ? TimeSpan.Zero : left;
    }
}
