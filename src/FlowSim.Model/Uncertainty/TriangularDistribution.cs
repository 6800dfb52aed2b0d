namespace FlowSim.Model.Uncertainty;

/// <summary>Triangular distribution, given by its minimum, mode and maximum.</summary>
public sealed record TriangularDistribution(double Low, double Mode, double High) : Distribution
{
    /// <inheritdoc/>
    public override double Quantile(double p)
    {
        var below = (Mode - Low) / (High - Low);
        return p < below
            ? Low + Math.Sqrt(p * (High - Low) * (Mode - Low))
            : High - Math.Sqrt((1 - p) * (High - Low) * (High - Mode));
    }
}
