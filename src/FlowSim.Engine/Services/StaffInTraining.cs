namespace FlowSim.Engine.Services;

/// <summary>
/// Officers who join an office and learn: each works a little more every day until the training is over. Those there on
/// the first day have learnt. When some leave, they leave from the trained and the untrained alike.
/// </summary>
/// <param name="days">Days of training.</param>
internal sealed class StaffInTraining(int days)
{
    // Officers by the day on which they joined, for those still in training; 0 days need one slot that is never read.
    private readonly double[] _joined = new double[Math.Max(1, days)];
    private double _staff;
    private double _effective;

    /// <summary>Passes on to a day.</summary>
    /// <param name="day">The day, one after the last.</param>
    /// <param name="staff">Officers on that day.</param>
    /// <returns>The trained officers who would do as much.</returns>
    public double On(int day, double staff)
    {
        if (day == 0 || days == 0)
        {
            return _effective = _staff = staff;
        }

        if (_staff > 0)
        {
            var learning = 0.0;
            foreach (var joined in _joined)
            {
                learning += joined;
            }

            _effective += learning / days;
        }

        var slot = day % days;
        _joined[slot] = 0;
        if (staff < _staff)
        {
            var stay = staff / _staff;
            _effective *= stay;
            foreach (ref var joined in _joined.AsSpan())
            {
                joined *= stay;
            }
        }
        else
        {
            _joined[slot] = staff - _staff;
        }

        _staff = staff;
        return _effective = Math.Min(_effective, staff);
    }
}
