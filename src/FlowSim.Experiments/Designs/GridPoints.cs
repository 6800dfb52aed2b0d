using FlowSim.Scenarios.Experiments;

namespace FlowSim.Experiments.Designs;

/// <summary>All combinations of the factors' values. The last factor varies fastest.</summary>
internal static class GridPoints
{
    /// <summary>The values of a factor: those given, or the midpoints of equal shares of its probability.</summary>
    public static double[] ValuesOf(Factor factor, int levels)
    {
        if (factor.Distribution is not { } distribution)
        {
            return [.. factor.Values];
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(levels, 1);
        return [.. Enumerable.Range(0, levels).Select(level => distribution.Quantile((level + 0.5) / levels))];
    }

    /// <summary>The combinations of the factors' values; without factors, the one empty combination.</summary>
    public static DesignRows Of(double[][] values)
    {
        var points = values.Aggregate(1, (product, own) => product * own.Length);
        var stored = new double[points * values.Length];
        for (var point = 0; point < points; point++)
        {
            var rest = point;
            for (var factor = values.Length - 1; factor >= 0; factor--)
            {
                var own = values[factor];
                stored[(point * values.Length) + factor] = own[rest % own.Length];
                rest /= own.Length;
            }
        }

        return DesignRows.Plain(stored, points, values.Length);
    }
}
