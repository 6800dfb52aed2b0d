using FlowSim.Kernel.Numerics;

namespace FlowSim.Model.Uncertainty;

/// <summary>Normal distribution, given by its mean and standard deviation.</summary>
public sealed record NormalDistribution(double Mean, double StandardDeviation) : Distribution
{
    /// <inheritdoc/>
    public override double Quantile(double p) => Mean + (StandardDeviation * PortableMath.NormalQuantile(p));
}
