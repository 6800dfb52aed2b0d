namespace FlowSim.Report.Findings;

/// <summary>Quantiles of replicates.</summary>
internal static class Quantiles
{
    /// <summary>The value below which a share of the values lies, between neighbours in proportion; not a number where one is none.</summary>
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
