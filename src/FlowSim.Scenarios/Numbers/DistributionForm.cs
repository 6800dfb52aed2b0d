using FlowSim.Model.Uncertainty;

namespace FlowSim.Scenarios.Numbers;

/// <summary>The notation of one kind of distribution.</summary>
/// <param name="Name">The name of its function.</param>
/// <param name="Arguments">The names of its arguments, in order.</param>
/// <param name="Problem">Describes what is wrong with its arguments; empty if they are valid.</param>
/// <param name="Make">Creates the distribution from valid arguments.</param>
internal sealed record DistributionForm(
    string Name, string[] Arguments, Func<double[], string> Problem, Func<double[], Distribution> Make)
{
    /// <summary>
    /// The smallest and largest shape of a beta distribution whose quantiles can be computed reliably.
    /// </summary>
    private const double MinShape = 0.05;
    private const double MaxShape = 10000;

    /// <summary>All kinds of distribution.</summary>
    public static IReadOnlyList<DistributionForm> All { get; } =
    [
        new(
            "uniform",
            ["low", "high"],
            at => at[0] < at[1] ? "" : "low must be less than high",
            at => new UniformDistribution(at[0], at[1])),
        new("loguniform", ["low", "high"], LogUniformProblem, at => new LogUniformDistribution(at[0], at[1])),
        new("beta", ["a", "b"], BetaProblem, at => new BetaDistribution(at[0], at[1])),
        new("normal", ["mean", "sd"], at => at[1] > 0 ? "" : "sd must be greater than 0", at => new NormalDistribution(at[0], at[1])),
        new("triangular", ["low", "mode", "high"], TriangularProblem, at => new TriangularDistribution(at[0], at[1], at[2])),
        new("lognormal", ["median", "sigma"], LogNormalProblem, at => new LogNormalDistribution(at[0], at[1])),
    ];

    private static string LogUniformProblem(double[] at) =>
        at[0] <= 0 ? "low must be greater than 0" : at[0] < at[1] ? "" : "low must be less than high";

    private static string BetaProblem(double[] at) =>
        at.All(shape => shape is >= MinShape and <= MaxShape) ? "" : $"both shapes must lie between {MinShape} and {MaxShape}";

    private static string TriangularProblem(double[] at)
    {
        if (at[0] >= at[2])
        {
            return "low must be less than high";
        }

        return at[0] <= at[1] && at[1] <= at[2] ? "" : "mode must lie between low and high";
    }

    private static string LogNormalProblem(double[] at) =>
        at[0] <= 0 ? "median must be greater than 0" : at[1] > 0 ? "" : "sigma must be greater than 0";
}
