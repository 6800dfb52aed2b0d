using FlowSim.Report.Findings;

namespace FlowSim.Report.Sweeps;

/// <summary>
/// How an outcome differs from the base over the points of a sweep. It describes these points and is not an estimate.
/// </summary>
/// <param name="Base">The mean under the base over the points that have a value under both policies.</param>
/// <param name="Other">The mean under the other policy over the same points.</param>
/// <param name="Lowest">The lowest difference at any point.</param>
/// <param name="LowerQuartile">A quarter of the points have a difference below it.</param>
/// <param name="UpperQuartile">A quarter of the points have a difference above it.</param>
/// <param name="Highest">The highest difference at any point.</param>
/// <param name="LowerCount">Points at which the outcome is lower under the other policy.</param>
/// <param name="HigherCount">Points at which it is higher.</param>
/// <param name="Points">Points with a value under both.</param>
internal sealed record PointDifference(
    double Base,
    double Other,
    double Lowest,
    double LowerQuartile,
    double UpperQuartile,
    double Highest,
    int LowerCount,
    int HigherCount,
    int Points)
{
    /// <summary>The mean difference.</summary>
    public double Mean => Other - Base;

    /// <summary>Whether there is no difference at any point.</summary>
    public bool IsNone => LowerCount == 0 && HigherCount == 0;

    /// <summary>-1 if the outcome is lower at every point, 1 if it is higher at every point, otherwise 0.</summary>
    public int Sign => this switch
    {
        _ when LowerCount == Points => -1,
        _ when HigherCount == Points => 1,
        _ => 0,
    };

    /// <summary>Compares an outcome point by point; null if no point has a value under both policies.</summary>
    public static PointDifference? Of(ReadOnlySpan<double> @base, ReadOnlySpan<double> other)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(other.Length, @base.Length);
        var (differences, sumBase, sumOther) = (new List<double>(@base.Length), 0.0, 0.0);
        for (var point = 0; point < @base.Length; point++)
        {
            if (double.IsFinite(@base[point]) && double.IsFinite(other[point]))
            {
                differences.Add(other[point] - @base[point]);
                sumBase += @base[point];
                sumOther += other[point];
            }
        }

        if (differences.Count == 0)
        {
            return null;
        }

        return new(
            sumBase / differences.Count,
            sumOther / differences.Count,
            differences.Min(),
            Quantiles.Of(differences, 0.25),
            Quantiles.Of(differences, 0.75),
            differences.Max(),
            differences.Count(difference => difference < 0),
            differences.Count(difference => difference > 0),
            differences.Count);
    }
}
