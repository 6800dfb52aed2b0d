using FlowSim.Experiments.Designs;
using FlowSim.Kernel.Chance;
using FlowSim.Kernel.Numerics;
using FlowSim.Model.Chance;
using FlowSim.Scenarios.Experiments;

namespace FlowSim.Experiments.Sensitivity;

/// <summary>Functions whose indices are known, and designs to run them over.</summary>
internal static class KnownFunctions
{
    /// <summary>The weights of Sobol's g function: the smaller the weight, the more its factor matters.</summary>
    public static readonly double[] Weights = [0, 1, 4.5, 9, 99];

    private const StreamId AnyStream = StreamId.Parameter;

    /// <summary>First and total indices of Ishigami's function.</summary>
    public static (double[] First, double[] Total) IshigamiIndices
    {
        get
        {
            var (own, square, both) = (
                0.5 * Math.Pow(1 + (0.1 * Math.Pow(Math.PI, 4) / 5), 2), 49.0 / 8, 8 * 0.01 * Math.Pow(Math.PI, 8) / 225);
            var variance = own + square + both;
            return ([own / variance, square / variance, 0], [(own + both) / variance, square / variance, both / variance]);
        }
    }

    /// <summary>First and total indices of Sobol's g function.</summary>
    public static (double[] First, double[] Total) ProductIndices
    {
        get
        {
            var own = Weights.Select(weight => 1 / (3 * (1 + weight) * (1 + weight))).ToArray();
            var product = own.Aggregate(1.0, (sum, share) => sum * (1 + share));
            return (
                [.. own.Select(share => share / (product - 1))],
                [.. own.Select(share => share * product / (1 + share) / (product - 1))]);
        }
    }

    /// <summary>Ishigami's function with a = 7 and b = 0.1, far from zero.</summary>
    public static double Ishigami(double[] unit)
    {
        var x = Array.ConvertAll(unit, share => Math.PI * ((2 * share) - 1));
        return 1000 + Math.Sin(x[0]) + (7 * Math.Pow(Math.Sin(x[1]), 2)) + (0.1 * Math.Pow(x[2], 4) * Math.Sin(x[0]));
    }

    /// <summary>Sobol's g function, far from zero.</summary>
    public static double Product(double[] unit) =>
        500 + unit.Zip(Weights).Aggregate(1.0, (product, factor) =>
            product * (Math.Abs((4 * factor.First) - 2) + factor.Second) / (1 + factor.Second));

    /// <summary>Outputs over a scrambled Saltelli design.</summary>
    public static double[] OverSaltelli(Func<double[], double> function, int factors, int basePoints, ulong seed)
    {
        var design = UnitDesigns.Of(ExampleDesigns.Of(DesignKind.Saltelli, basePoints, seed), factors);
        return [.. Enumerable.Range(0, design.Points).Select(point => function(design.Row(point)))];
    }

    /// <summary>Outputs over a Saltelli design whose base points are independent draws.</summary>
    public static double[] OverIndependentPoints(Func<double[], double> function, int factors, int basePoints, int seed)
    {
        var outputs = new List<double>();
        for (var index = 0; index < basePoints; index++)
        {
            var (a, b) = (Uniform(seed, index, 0, factors), Uniform(seed, index, 1, factors));
            outputs.Add(function(a));
            outputs.Add(function(b));
            for (var factor = 0; factor < factors; factor++)
            {
                double[] mixed = [.. a];
                mixed[factor] = b[factor];
                outputs.Add(function(mixed));
            }
        }

        return [.. outputs];
    }

    /// <summary>Shares drawn independently.</summary>
    public static double[] Uniform(int seed, int row, uint column, int count)
    {
        var random = new RandomSource(99, seed);
        return [.. Enumerable.Range(0, count).Select(index => random.For(AnyStream, (uint)row, column, (uint)index).UniformA)];
    }

    /// <summary>Standard normal numbers drawn independently.</summary>
    public static double[] Normal(int seed, int row, int count) =>
        Array.ConvertAll(Uniform(seed, row, 7, count), PortableMath.NormalQuantile);
}
