using System.Collections.Immutable;

namespace FlowSim.Experiments.Sensitivity;

/// <summary>
/// Shares of variance by factor (Sobol' 1993) from a Saltelli design: the first-order index by the estimator of
/// Saltelli and others 2010, the total index by that of Jansen 1999. Outputs are first standardised to mean 0 and
/// variance 1, which both estimators need if the mean is far from zero. Intervals come from resampling base points.
/// </summary>
public sealed record SobolIndices
{
    /// <summary>
    /// A resample whose variance is below this share of the full variance contains only equal outputs and rounding
    /// errors.
    /// </summary>
    private const double MinVariance = 1e-12;

    private SobolIndices(ImmutableArray<SobolIndex> factors, int basePoints, double mean, double variance)
    {
        Factors = factors;
        BasePoints = basePoints;
        Mean = mean;
        Variance = variance;
    }

    /// <summary>The indices of each factor, in the order of the design.</summary>
    public ImmutableArray<SobolIndex> Factors { get; }

    /// <summary>Number of base points.</summary>
    public int BasePoints { get; }

    /// <summary>
    /// The mean of the outcome over the two halves of the base points; NaN if one of them has no value.
    /// </summary>
    public double Mean { get; }

    /// <summary>
    /// The variance of the outcome over the two halves of the base points; NaN if one of them has no value.
    /// </summary>
    public double Variance { get; }

    /// <summary>Computes the indices of one outcome.</summary>
    /// <param name="outputs">The outcome by point: for each base point A, B, and A with each factor in turn from B. If
    /// a point A or B has no value, all factors are unknown; if another point has none, its factor is unknown.</param>
    /// <param name="factors">Number of factors.</param>
    /// <param name="seed">The seed of the resamples.</param>
    /// <param name="resamples">Number of resamples for the intervals.</param>
    /// <exception cref="ArgumentException">The points are not complete blocks of a Saltelli design.</exception>
    public static SobolIndices Of(ReadOnlySpan<double> outputs, int factors, ulong seed, int resamples = Bootstrap.DefaultResamples)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(factors, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(resamples, 1);
        var width = factors + 2;
        if (outputs.Length == 0 || outputs.Length % width != 0)
        {
            throw new ArgumentException($"A base point over {factors} factors has {width} points.", nameof(outputs));
        }

        var basePoints = outputs.Length / width;
        var (mean, variance) = Moments(outputs, width);
        if (!(variance > 0) || !double.IsFinite(variance))
        {
            return new([.. Enumerable.Repeat(SobolIndex.Unknown, factors)], basePoints, mean, variance);
        }

        var terms = new SobolTerms(outputs, factors, mean, Math.Sqrt(variance));
        var estimates = Bootstrap.Estimates(
            basePoints, 2 * factors, (counts, values) => Indices(terms, counts, values), seed, resamples);
        var indices = ImmutableArray.CreateBuilder<SobolIndex>(factors);
        for (var factor = 0; factor < factors; factor++)
        {
            indices.Add(new(estimates[factor], estimates[factors + factor]));
        }

        return new(indices.MoveToImmutable(), basePoints, mean, variance);
    }

    private static void Indices(SobolTerms terms, ReadOnlySpan<int> counts, Span<double> values)
    {
        var (number, sums, squares) = (0, 0.0, 0.0);
        for (var index = 0; index < counts.Length; index++)
        {
            number += counts[index];
            sums += counts[index] * terms.Sums[index];
            squares += counts[index] * terms.Squares[index];
        }

        var mean = sums / (2.0 * number);
        var variance = (squares / (2.0 * number)) - (mean * mean);
        var factors = values.Length / 2;
        if (!(variance > MinVariance))
        {
            values.Fill(double.NaN);
            return;
        }

        for (var factor = 0; factor < factors; factor++)
        {
            var (products, steps, distances) = (0.0, 0.0, 0.0);
            var (product, step) = (terms.Products[factor], terms.Steps[factor]);
            for (var index = 0; index < counts.Length; index++)
            {
                products += counts[index] * product[index];
                steps += counts[index] * step[index];
                distances += counts[index] * step[index] * step[index];
            }

            // Each resample has its own mean. Subtracting it from each B is the same as centring the resample.
            values[factor] = (products - (mean * steps)) / (number * variance);
            values[factors + factor] = distances / (2.0 * number * variance);
        }
    }

    /// <summary>Mean and variance of the outcome over the points A and B.</summary>
    private static (double Mean, double Variance) Moments(ReadOnlySpan<double> outputs, int width)
    {
        var (distances, number) = (0.0, 2.0 * (outputs.Length / width));
        for (var point = 0; point < outputs.Length; point += width)
        {
            distances += outputs[point] - outputs[0] + (outputs[point + 1] - outputs[0]);
        }

        var mean = outputs[0] + (distances / number);
        var squares = 0.0;
        for (var point = 0; point < outputs.Length; point += width)
        {
            squares += ((outputs[point] - mean) * (outputs[point] - mean)) + ((outputs[point + 1] - mean) * (outputs[point + 1] - mean));
        }

        return (mean, squares / number);
    }
}
