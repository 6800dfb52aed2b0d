using FlowSim.Kernel.Chance;
using FlowSim.Kernel.Numerics;
using FlowSim.Model.Chance;
using FlowSim.Results.Estimates;
using MathNet.Numerics.Distributions;

namespace FlowSim.Experiments.Sensitivity;

/// <summary>
/// Intervals by resampling items with replacement. Their ends are bias-corrected and accelerated (BCa; Efron 1987,
/// "Better bootstrap confidence intervals"), because indices are skewed near 0, where plain percentiles are too low.
/// </summary>
internal static class Bootstrap
{
    /// <summary>Default number of resamples.</summary>
    public const int DefaultResamples = 1000;

    private const double LowerTail = 0.025;

    /// <summary>
    /// Maximum number of groups. Acceleration is estimated by leaving out one group of items at a time.
    /// </summary>
    private const int MaxGroups = 256;

    /// <summary>The figures from all items with their 95 % intervals.</summary>
    /// <param name="items">Number of independent items observed: trajectories or base points.</param>
    /// <param name="figures">Number of figures.</param>
    /// <param name="compute">Computes the figures.</param>
    /// <param name="seed">The seed of the resamples, which are the same for every outcome.</param>
    /// <param name="resamples">Number of resamples.</param>
    public static IntervalEstimate[] Estimates(int items, int figures, CountedStatistics compute, ulong seed, int resamples)
    {
        var counts = new int[items];
        Array.Fill(counts, 1);
        var whole = new double[figures];
        compute(counts, whole);
        if (items < 2)
        {
            return [.. whole.Select(value => IntervalEstimate.Unknown with { Value = value })];
        }

        var accelerations = Accelerations(items, figures, compute);
        var drawn = Draw(items, figures, compute, new RandomSource(seed, 0), resamples);
        var estimates = new IntervalEstimate[figures];
        for (var figure = 0; figure < figures; figure++)
        {
            estimates[figure] = Interval(whole[figure], drawn[figure], accelerations[figure]);
        }

        return estimates;
    }

    /// <summary>The values of each figure in each resample.</summary>
    private static double[][] Draw(int items, int figures, CountedStatistics compute, RandomSource random, int resamples)
    {
        var drawn = new double[figures][];
        for (var figure = 0; figure < figures; figure++)
        {
            drawn[figure] = new double[resamples];
        }

        var counts = new int[items];
        var values = new double[figures];
        for (var resample = 0; resample < resamples; resample++)
        {
            Resample(random, (uint)resample, counts);
            compute(counts, values);
            for (var figure = 0; figure < figures; figure++)
            {
                drawn[figure][resample] = values[figure];
            }
        }

        return drawn;
    }

    /// <summary>Counts how often each item is drawn.</summary>
    private static void Resample(RandomSource random, uint resample, Span<int> counts)
    {
        counts.Clear();
        for (var item = 0; item < counts.Length; item += 4)
        {
            var block = random.For(StreamId.Resampling, (uint)(item / 4), 0, resample);
            ReadOnlySpan<uint> words = [block.A, block.B, block.C, block.D];
            foreach (var word in words[..Math.Min(4, counts.Length - item)])
            {
                counts[(int)(((ulong)word * (ulong)counts.Length) >> 32)]++;
            }
        }
    }

    /// <summary>
    /// The acceleration: how the spread of each figure changes with its value, from leaving out groups of items (the
    /// jackknife).
    /// </summary>
    private static double[] Accelerations(int items, int figures, CountedStatistics compute)
    {
        var groups = Math.Min(items, MaxGroups);
        var left = new double[groups][];
        var counts = new int[items];
        for (var group = 0; group < groups; group++)
        {
            Array.Fill(counts, 1);
            var (start, end) = ((int)((long)group * items / groups), (int)(((long)group + 1) * items / groups));
            counts.AsSpan(start, end - start).Clear();
            left[group] = new double[figures];
            compute(counts, left[group]);
        }

        var accelerations = new double[figures];
        for (var figure = 0; figure < figures; figure++)
        {
            var mean = left.Average(values => values[figure]);
            var (squares, cubes) = (0.0, 0.0);
            foreach (var values in left)
            {
                var distance = mean - values[figure];
                squares += distance * distance;
                cubes += distance * distance * distance;
            }

            accelerations[figure] = squares > 0 ? cubes / (6 * squares * Math.Sqrt(squares)) : 0;
        }

        return accelerations;
    }

    private static IntervalEstimate Interval(double whole, double[] drawn, double acceleration)
    {
        if (double.IsNaN(whole) || drawn.Length == 0 || Array.Exists(drawn, double.IsNaN))
        {
            return IntervalEstimate.Unknown with { Value = whole };
        }

        Array.Sort(drawn);
        var below = drawn.Count(value => value < whole) + (0.5 * drawn.Count(value => value == whole));
        var share = Math.Clamp(below, 0.5, drawn.Length - 0.5) / drawn.Length;
        var bias = PortableMath.NormalQuantile(share);
        var tail = PortableMath.NormalQuantile(LowerTail);
        return new(whole, End(tail), End(-tail));

        double End(double normal)
        {
            var moved = (bias + normal) / (1 - (acceleration * (bias + normal)));
            return Quantile(drawn, Normal.CDF(0, 1, bias + moved));
        }
    }

    private static double Quantile(double[] sorted, double share)
    {
        var position = Math.Clamp(((sorted.Length + 1) * share) - 1, 0, sorted.Length - 1);
        var index = Math.Min((int)position, sorted.Length - 2);
        return index < 0 ? sorted[0] : sorted[index] + ((position - index) * (sorted[index + 1] - sorted[index]));
    }
}
