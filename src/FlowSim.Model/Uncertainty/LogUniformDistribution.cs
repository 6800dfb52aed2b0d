using FlowSim.Kernel.Numerics;

namespace FlowSim.Model.Uncertainty;

/// <summary>Log-uniform distribution between two bounds.</summary>
public sealed record LogUniformDistribution(double Low, double High) : Distribution
{
    /// <inheritdoc/>
    public override double Quantile(double p) => Low * PortableMath.Pow(High / Low, p);
}
