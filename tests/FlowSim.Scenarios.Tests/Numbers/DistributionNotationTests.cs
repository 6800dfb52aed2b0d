using FlowSim.Model.Parameters;
using FlowSim.Model.Uncertainty;
using FlowSim.Scenarios.Numbers;
using FsCheck;
using FsCheck.Fluent;

namespace FlowSim.Scenarios.Tests.Numbers;

public sealed class DistributionNotationTests
{
    private static readonly Config Repeatable = Config.QuickThrowOnFailure
        .WithMaxTest(500)
        .WithReplay(new Replay(new Rnd(20190618, 7), Microsoft.FSharp.Core.FSharpOption<int>.None));

    public static TheoryData<string, Distribution> Examples() => new()
    {
        { "uniform(0.2, 0.4)", new UniformDistribution(0.2, 0.4) },
        { "beta(5, 15)", new BetaDistribution(5, 15) },
        { "normal(1, 0.1)", new NormalDistribution(1, 0.1) },
        { "triangular(0.3, 0.62, 1)", new TriangularDistribution(0.3, 0.62, 1) },
        { "lognormal(median: 4, sigma: 0.7)", new LogNormalDistribution(4, 0.7) },
        { "loguniform(0.01, 0.12)", new LogUniformDistribution(0.01, 0.12) },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Has_the_same_notation_for_reading_and_writing(string text, Distribution distribution)
    {
        Assert.True(DistributionNotation.TryParse(text, out var read, out var problem), problem);

        Assert.Equal(distribution, read);
        Assert.Equal(text, DistributionNotation.Of(read));
    }

    [Theory]
    [InlineData("LOGNORMAL( 4 ,0.7)", "lognormal(median: 4, sigma: 0.7)")]
    [InlineData(" Uniform (low: 1e-1, HIGH: 2)", "uniform(0.1, 2)")]
    public void Is_read_in_any_case_and_with_or_without_argument_names(string text, string meant)
    {
        Assert.True(DistributionNotation.TryParse(text, out var read, out var problem), problem);

        Assert.Equal(meant, DistributionNotation.Of(read));
    }

    [Fact]
    public void Survives_being_written_and_read_for_any_arguments()
    {
        var arguments = Gen.Choose(1, 1_000_000).Select(number => number / 997.0).Three();
        var property = Prop.ForAll(arguments.ToArbitrary(), given =>
        {
            var (first, second, third) = given;
            Distribution[] distributions =
            [
                new UniformDistribution(-first, second),
                new LogUniformDistribution(first, first + second),
                new BetaDistribution(0.05 + first, 0.05 + second),
                new NormalDistribution(-first, second),
                new TriangularDistribution(-first, second, second + third),
                new LogNormalDistribution(first, second),
            ];
            return distributions.All(distribution =>
                DistributionNotation.TryParse(DistributionNotation.Of(distribution), out var read, out _) && read == distribution);
        });

        Check.One(Repeatable, property);
    }

    [Fact]
    public void Finds_quantiles_of_every_beta_distribution_it_accepts()
    {
        double[] shapes = [0.05, 0.1, 0.5, 1, 2, 10, 100, 1000, 10000];

        foreach (var (a, b) in from a in shapes from b in shapes select (a, b))
        {
            Assert.True(DistributionNotation.TryParse(DistributionNotation.Of(new BetaDistribution(a, b)), out var beta, out _));
            Assert.All([0.0001, 0.5, 0.9999], p => Assert.InRange(beta.Quantile(p), 0, 1));
        }
    }

    [Fact]
    public void Reads_every_prior_of_the_model_within_its_bounds()
    {
        var priors = ParameterCatalog.All.Where(entry => entry.Meta.Prior.Length > 0).ToList();

        Assert.NotEmpty(priors);
        foreach (var entry in priors)
        {
            Assert.True(DistributionNotation.TryParse(entry.Meta.Prior, out var prior, out var problem), $"{entry.Path}: {problem}");
            Assert.InRange(prior.Quantile(0.5), entry.Meta.Min, entry.Meta.Max);
        }
    }
}
