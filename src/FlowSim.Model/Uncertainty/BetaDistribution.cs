using MathNet.Numerics.Distributions;

namespace FlowSim.Model.Uncertainty;

/// <summary>Beta distribution on 0 to 1, given by its two shape parameters.</summary>
public sealed record BetaDistribution(double A, double B) : Distribution
{
    /// <inheritdoc/>
    public override double Quantile(double p) => Beta.InvCDF(A, B, p);
}
