namespace FlowSim.Experiments.Discovery;

/// <summary>Points, and how many of them fail.</summary>
internal readonly record struct PrimCount(int Points, int Failing)
{
    /// <summary>The share that fails; 0 where there is no point.</summary>
    public double Density => Points == 0 ? 0 : (double)Failing / Points;

    /// <summary>These points without others.</summary>
    public PrimCount Without(PrimCount others) => new(Points - others.Points, Failing - others.Failing);

    /// <summary>These points and others.</summary>
    public PrimCount With(PrimCount others) => new(Points + others.Points, Failing + others.Failing);

    /// <summary>How much denser this part is than a part of its size drawn from the whole, in standard deviations.</summary>
    public double Excess(PrimCount whole)
    {
        var share = whole.Density;
        var variance = Points * share * (1 - share) * (whole.Points - Points) / Math.Max(1, whole.Points - 1);
        return variance > 0 ? (Failing - (Points * share)) / Math.Sqrt(variance) : 0;
    }
}
