using FlowSim.Model.Uncertainty;

namespace FlowSim.Results;

public sealed class DistributionTextTests
{
    public static TheoryData<Distribution, string> Notations => new()
    {
        { new UniformDistribution(0.2, 0.4), "uniform(0.2, 0.4)" },
        { new BetaDistribution(5, 15), "beta(5, 15)" },
        { new NormalDistribution(1, 0.1), "normal(1, 0.1)" },
        { new TriangularDistribution(0.3, 0.62, 1), "triangular(0.3, 0.62, 1)" },
        { new LogNormalDistribution(4, 0.7), "lognormal(median: 4, sigma: 0.7)" },
        { new LogUniformDistribution(0.01, 0.12), "loguniform(0.01, 0.12)" },
    };

    [Theory]
    [MemberData(nameof(Notations))]
    public void A_distribution_is_written_as_scenario_files_write_it(Distribution distribution, string notation) =>
        Assert.Equal(notation, DistributionText.Of(distribution));
}
