namespace FlowSim.Model.Perception;

/// <summary>
/// What people believe about waiting at each port of entry: what it cost some revisions of beliefs ago. How long a list is, and
/// that a port has closed, reaches people on their way as late as other news; who comes to a port sees for itself.
/// </summary>
internal sealed class PortNews
{
    private readonly double[][] _costsUsd;
    private int _newest;

    /// <summary>News about each place.</summary>
    /// <param name="places">Number of places.</param>
    /// <param name="delay">Number of revisions until news arrives.</param>
    public PortNews(int places, int delay) =>
        _costsUsd = [.. Enumerable.Range(0, delay + 1).Select(_ => new double[places])];

    /// <summary>What waiting is believed to cost at each place's port, in US dollars; infinite at a closed port.</summary>
    public double[] BelievedUsd => _costsUsd[(_newest + 1) % _costsUsd.Length];

    /// <summary>Before the first day, people know the ports as they are.</summary>
    public void Begin(ReadOnlySpan<double> costsUsd)
    {
        foreach (var costs in _costsUsd)
        {
            costsUsd.CopyTo(costs);
        }
    }

    /// <summary>Word of the ports as they are today sets out; what has been under way for long enough arrives.</summary>
    public void Learn(ReadOnlySpan<double> costsUsd)
    {
        _newest = (_newest + 1) % _costsUsd.Length;
        costsUsd.CopyTo(_costsUsd[_newest]);
    }
}
