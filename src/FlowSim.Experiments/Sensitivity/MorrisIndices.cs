using System.Collections.Immutable;
using FlowSim.Experiments.Designs;

namespace FlowSim.Experiments.Sensitivity;

/// <summary>
/// Screening by elementary effects (Morris 1991): trajectories that change one factor at a time from random points.
/// Intervals come from resampling trajectories.
/// </summary>
public sealed record MorrisIndices
{
    private const int FiguresPerFactor = 3;

    private MorrisIndices(ImmutableArray<MorrisIndex> factors, int trajectories)
    {
        Factors = factors;
        Trajectories = trajectories;
    }

    /// <summary>The indices of each factor, in the order of the design.</summary>
    public ImmutableArray<MorrisIndex> Factors { get; }

    /// <summary>Number of trajectories.</summary>
    public int Trajectories { get; }

    /// <summary>Computes the indices of one outcome over a Morris design.</summary>
    /// <param name="design">The design.</param>
    /// <param name="outputs">The outcome by point. A factor with an effect to or from a point without a value is
    /// unknown.</param>
    /// <param name="seed">The seed of the resamples.</param>
    /// <param name="resamples">Number of resamples for the intervals.</param>
    /// <exception cref="ArgumentException">The points are not complete trajectories that change every factor
    /// once.</exception>
    public static MorrisIndices Of(
        UnitDesign design, ReadOnlySpan<double> outputs, ulong seed, int resamples = Bootstrap.DefaultResamples)
    {
        ArgumentNullException.ThrowIfNull(design);
        return Of([.. Enumerable.Range(0, design.Points).SelectMany(design.Row)], outputs, design.Factors, seed, resamples);
    }

    /// <summary>Computes the indices of one outcome.</summary>
    /// <param name="unitPoints">The points of the design in the unit cube, row by row; each trajectory has one more
    /// point than there are factors.</param>
    /// <param name="outputs">The outcome by point. A factor with an effect to or from a point without a value is
    /// unknown.</param>
    /// <param name="factors">Number of factors.</param>
    /// <param name="seed">The seed of the resamples.</param>
    /// <param name="resamples">Number of resamples for the intervals.</param>
    /// <exception cref="ArgumentException">The points are not complete trajectories that change every factor
    /// once.</exception>
    public static MorrisIndices Of(
        ReadOnlySpan<double> unitPoints, ReadOnlySpan<double> outputs, int factors, ulong seed, int resamples = Bootstrap.DefaultResamples)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(factors, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(resamples, 1);
        if (outputs.Length == 0 || outputs.Length % (factors + 1) != 0)
        {
            throw new ArgumentException($"Trajectories over {factors} factors have {factors + 1} points each.", nameof(outputs));
        }

        if (unitPoints.Length != (long)outputs.Length * factors)
        {
            throw new ArgumentException("Every output has a point with a coordinate for each factor.", nameof(unitPoints));
        }

        var trajectories = outputs.Length / (factors + 1);
        var effects = Effects(unitPoints, outputs, factors, trajectories);
        var estimates = Bootstrap.Estimates(
            trajectories,
            factors * FiguresPerFactor,
            (counts, values) =>
            {
                for (var factor = 0; factor < factors; factor++)
                {
                    Summarise(effects[factor], counts, values.Slice(factor * FiguresPerFactor, FiguresPerFactor));
                }
            },
            seed,
            resamples);
        var indices = ImmutableArray.CreateBuilder<MorrisIndex>(factors);
        for (var factor = 0; factor < factors; factor++)
        {
            var first = factor * FiguresPerFactor;
            indices.Add(
                Array.TrueForAll(effects[factor], double.IsFinite)
                    ? new(estimates[first], estimates[first + 1], estimates[first + 2])
                    : MorrisIndex.Unknown);
        }

        return new(indices.MoveToImmutable(), trajectories);
    }

    /// <summary>The effects by factor and trajectory.</summary>
    private static double[][] Effects(ReadOnlySpan<double> unitPoints, ReadOnlySpan<double> outputs, int factors, int trajectories)
    {
        var effects = new double[factors][];
        for (var factor = 0; factor < factors; factor++)
        {
            effects[factor] = new double[trajectories];
        }

        var seen = new int[factors];
        for (var trajectory = 0; trajectory < trajectories; trajectory++)
        {
            for (var step = 0; step < factors; step++)
            {
                var point = (trajectory * (factors + 1)) + step;
                var here = unitPoints.Slice(point * factors, factors);
                var there = unitPoints.Slice((point + 1) * factors, factors);
                var factor = MovedFactor(here, there, point);
                if (++seen[factor] != trajectory + 1)
                {
                    throw new ArgumentException($"Trajectory {trajectory} does not move every factor once.", nameof(unitPoints));
                }

                effects[factor][trajectory] = (outputs[point + 1] - outputs[point]) / (there[factor] - here[factor]);
            }
        }

        return effects;
    }

    private static int MovedFactor(ReadOnlySpan<double> here, ReadOnlySpan<double> there, int point)
    {
        var moved = -1;
        for (var factor = 0; factor < here.Length; factor++)
        {
            if (here[factor] != there[factor])
            {
                moved = moved < 0 ? factor : throw new ArgumentException($"From point {point} more than one factor moves.", nameof(there));
            }
        }

        return moved >= 0 ? moved : throw new ArgumentException($"From point {point} no factor moves.", nameof(there));
    }

    /// <summary>
    /// Mean, mean absolute value and standard deviation. Summing distances from the first effect keeps the spread of
    /// equal effects exactly zero.
    /// </summary>
    private static void Summarise(double[] effects, ReadOnlySpan<int> counts, Span<double> figures)
    {
        var (number, distances, squares, sizes) = (0, 0.0, 0.0, 0.0);
        for (var index = 0; index < counts.Length; index++)
        {
            var distance = effects[index] - effects[0];
            number += counts[index];
            distances += counts[index] * distance;
            squares += counts[index] * distance * distance;
            sizes += counts[index] * (Math.Abs(effects[index]) - Math.Abs(effects[0]));
        }

        var mean = distances / number;
        figures[0] = effects[0] + mean;
        figures[1] = Math.Abs(effects[0]) + (sizes / number);
        figures[2] = number < 2 ? double.NaN : Math.Sqrt(Math.Max(0, squares - (number * mean * mean)) / (number - 1));
    }
}
