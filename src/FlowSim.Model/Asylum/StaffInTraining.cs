namespace FlowSim.Model.Asylum;

/// <summary>
/// Officers who join an office and are trained there: each does a little more work every day until the training is
/// over. Of those present on the first day a share is trained, and the others begin. Officers who leave are taken from trained
/// and untrained in proportion.
/// </summary>
/// <param name="days">Length of the training in days.</param>
/// <param name="trainedShare">Share of the officers of the first day who are trained.</param>
internal sealed class StaffInTraining(int days, double trainedShare)
{
    // Officers in training, by the day on which they joined. With 0 days of training the one slot is never read.
    private readonly double[] _joined = new double[Math.Max(1, days)];
    private double _staff;
    private double _effective;

    /// <summary>Advances to the next day.</summary>
    /// <param name="day">The day, one after the last.</param>
    /// <param name="staff">Number of officers on that day.</param>
    /// <returns>The equivalent number of trained officers.</returns>
    public double On(int day, double staff)
    {
        if (days == 0)
        {
            return staff;
        }

        if (day == 0)
        {
            _staff = staff;
            _effective = staff * trainedShare;
            _joined[0] = staff - _effective;
            return _effective;
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
