namespace FlowSim.Report.Findings;

/// <summary>Quantiles over replicates.</summary>
internal static class Quantiles
{
    /// <summary>The quantile of the values at a share, with linear interpolation; NaN if any value is NaN.</summary>
    public static double Of(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToArray();
        if (sorted.Length == 0 || double.IsNaN(sorted[0]))
        {
            return double.NaN;
        }

        var position = share * (sorted.Length - 1);
        var below = (int)Math.Floor(position);
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((position - below) * (sorted[above] - sorted[below]));
    }
}
