namespace FlowSim.Model.Uncertainty;

/// <summary>Uniform distribution between two bounds.</summary>
public sealed record UniformDistribution(double Low, double High) : Distribution
{
    /// <inheritdoc/>
    public override double Quantile(double p) => Low + (p * (High - Low));
}
