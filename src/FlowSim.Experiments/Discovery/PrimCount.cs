namespace FlowSim.Experiments.Discovery;

/// <summary>A number of points, and how many of them fail.</summary>
internal readonly record struct PrimCount(int Points, int Failing)
{
    /// <summary>The share of points that fail; 0 without points.</summary>
    public double Density => Points == 0 ? 0 : (double)Failing / Points;

    /// <summary>Subtracts other points.</summary>
    public PrimCount Without(PrimCount others) => new(Points - others.Points, Failing - others.Failing);

    /// <summary>Adds other points.</summary>
    public PrimCount With(PrimCount others) => new(Points + others.Points, Failing + others.Failing);

    /// <summary>How much denser this part is than a random part of the same size, in standard deviations.</summary>
    public double Excess(PrimCount whole)
    {
        var share = whole.Density;
        var variance = Points * share * (1 - share) * (whole.Points - Points) / Math.Max(1, whole.Points - 1);
        return variance > 0 ? (Failing - (Points * share)) / Math.Sqrt(variance) : 0;
    }
}
