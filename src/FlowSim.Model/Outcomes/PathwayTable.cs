namespace FlowSim.Model.Outcomes;

/// <summary>
/// People by pathway: through control in the transit country and asylum to their fate. Each person has exactly one pathway.
/// </summary>
public sealed class PathwayTable
{
    private static readonly int FateCount = Enum.GetValues<Fate>().Length;

    private readonly long[] _people = new long[2 * 2 * FateCount];
    private readonly double _weight;

    internal PathwayTable(double weight)
    {
        _weight = weight;
    }

    /// <summary>Number of people with a pathway.</summary>
    /// <param name="wasStopped">Whether officers in the transit country ever apprehended or detained them.</param>
    /// <param name="hasClaimed">Whether they ever asked for asylum.</param>
    /// <param name="fate">What became of them.</param>
    public double this[bool wasStopped, bool hasClaimed, Fate fate] => _people[IndexOf(wasStopped, hasClaimed, fate)] * _weight;

    internal void Add(int past, Fate fate) =>
        _people[IndexOf((past & PathwayFlags.Stopped) != 0, (past & PathwayFlags.Claimed) != 0, fate)]++;

    private static int IndexOf(bool wasStopped, bool hasClaimed, Fate fate) =>
        ((((wasStopped ? 1 : 0) * 2) + (hasClaimed ? 1 : 0)) * FateCount) + (int)fate;
}
