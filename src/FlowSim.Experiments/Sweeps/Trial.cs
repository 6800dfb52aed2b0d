namespace FlowSim.Experiments.Sweeps;

/// <summary>
/// One design point in one replicate, to be run under every scenario with the same people and common random numbers.
/// </summary>
/// <param name="Point">The design point, from 0.</param>
/// <param name="Replicate">The replicate, from 0.</param>
/// <param name="Id">The hash of what defines it: scenarios, values, seed, replicate, sample share and version of the
/// model.</param>
public readonly record struct Trial(int Point, int Replicate, ulong Id)
{
    /// <summary>Whether it comes before another in the order in which a sweep runs them.</summary>
    public bool IsBefore(Trial other) => (Replicate, Point).CompareTo((other.Replicate, other.Point)) < 0;
}
