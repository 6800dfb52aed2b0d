using FlowSim.Kernel.Numerics;

namespace FlowSim.Model.Uncertainty;

/// <summary>Lognormal distribution, given by its median and the standard deviation of the logarithm.</summary>
public sealed record LogNormalDistribution(double Median, double Sigma) : Distribution
{
    /// <inheritdoc/>
    public override double Quantile(double p) => Median * PortableMath.Exp(Sigma * PortableMath.NormalQuantile(p));
}
