using FlowSim.Model.Uncertainty;

namespace FlowSim.Results;

/// <summary>Distributions in the notation of scenario files.</summary>
public static class DistributionText
{
    /// <summary>The distribution in that notation, such as <c>beta(5, 15)</c>.</summary>
    /// <exception cref="ArgumentException">The kind of distribution has no notation.</exception>
    public static string Of(Distribution distribution) => distribution switch
    {
        UniformDistribution uniform => $"uniform({Number(uniform.Low)}, {Number(uniform.High)})",
        BetaDistribution beta => $"beta({Number(beta.A)}, {Number(beta.B)})",
        NormalDistribution normal => $"normal({Number(normal.Mean)}, {Number(normal.StandardDeviation)})",
        TriangularDistribution triangular =>
            $"triangular({Number(triangular.Low)}, {Number(triangular.Mode)}, {Number(triangular.High)})",
        LogNormalDistribution lognormal => $"lognormal(median: {Number(lognormal.Median)}, sigma: {Number(lognormal.Sigma)})",
        LogUniformDistribution loguniform => $"loguniform({Number(loguniform.Low)}, {Number(loguniform.High)})",
        _ => throw new ArgumentException($"{distribution} has no notation.", nameof(distribution)),
    };

    private static string Number(double value) => value.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
}
