namespace FlowSim.Model.Uncertainty;

/// <summary>Every value between two bounds alike.</summary>
public sealed record UniformDistribution(double Low, double High) : Distribution
{
    /// <inheritdoc/>
    public override double Quantile(double p) => Low + (p * (High - Low));
}
