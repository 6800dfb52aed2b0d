using MathNet.Numerics.Distributions;

namespace FlowSim.Results.Estimates;

/// <summary>
/// A mean over replicates with its 95 % interval (Student's t), and the range from the lowest to the highest replicate.
/// The interval says how well the mean is known, and narrows with more replicates. The range shows how much single
/// replicates vary because of chance and the uncertain parameters. A further replicate falls within it with probability
/// (n - 1) / (n + 1).
/// </summary>
/// <param name="Mean">The mean.</param>
/// <param name="Low">The lower end of the interval; NaN if there is only one replicate.</param>
/// <param name="High">The upper end of the interval; NaN if there is only one replicate.</param>
/// <param name="RangeLow">The lowest replicate; NaN if there is only one.</param>
/// <param name="RangeHigh">The highest replicate; NaN if there is only one.</param>
public readonly record struct Estimate(double Mean, double Low, double High, double RangeLow, double RangeHigh)
{
    private const double UpperTail = 0.975;

    /// <summary>Whether there were enough replicates for an interval.</summary>
    public bool HasInterval => !double.IsNaN(Low);

    /// <summary>Whether the interval includes zero; false if the interval is unknown.</summary>
    public bool IntervalIncludesZero => Low <= 0 && High >= 0;

    /// <summary>Estimates from the values of the replicates.</summary>
    /// <exception cref="ArgumentException">There are no values.</exception>
    public static Estimate Of(ReadOnlySpan<double> values)
    {
        if (values.Length == 0)
        {
            throw new ArgumentException("An estimate needs a value.", nameof(values));
        }

        var mean = MeanOf(values);
        if (values.Length == 1)
        {
            return new(mean, double.NaN, double.NaN, double.NaN, double.NaN);
        }

        var halfWidth = StudentT.InvCDF(0, 1, values.Length - 1, UpperTail) * Math.Sqrt(Variance(values) / values.Length);
        var (lowest, highest) = (values[0], values[0]);
        foreach (var value in values)
        {
            lowest = Math.Min(lowest, value);
            highest = Math.Max(highest, value);
        }

        return new(mean, mean - halfWidth, mean + halfWidth, lowest, highest);
    }

    /// <summary>The sample variance of the values.</summary>
    internal static double Variance(ReadOnlySpan<double> values)
    {
        var mean = MeanOf(values);
        var squares = 0.0;
        foreach (var value in values)
        {
            squares += (value - mean) * (value - mean);
        }

        return squares / (values.Length - 1);
    }

    private static double MeanOf(ReadOnlySpan<double> values)
    {
        // Summing distances from the first value keeps the mean of equal values exactly equal to that value.
        var distances = 0.0;
        foreach (var value in values)
        {
            distances += value - values[0];
        }

        return values[0] + (distances / values.Length);
    }
}
