using FlowSim.Scenarios.Experiments;

namespace FlowSim.Experiments.Designs;

/// <summary>Points as given: the first value of each factor, then the second of each, and so on.</summary>
internal static class ListPoints
{
    /// <summary>The values of a factor, one for each point.</summary>
    public static double[] ValuesOf(Factor factor) => factor.Distribution is null
        ? [.. factor.Values]
        : throw new ArgumentException($"'{factor.Path}' has a distribution; a list needs a value for each point.");

    /// <summary>The points from the factors' values; without factors, the one empty point.</summary>
    /// <exception cref="ArgumentException">The lists differ in length.</exception>
    public static DesignRows Of(double[][] values)
    {
        var points = values.Length == 0 ? 1 : values[0].Length;
        if (Array.Exists(values, own => own.Length != points))
        {
            throw new ArgumentException("The factors of a list have the same number of values.");
        }

        var stored = new double[points * values.Length];
        for (var index = 0; index < stored.Length; index++)
        {
            stored[index] = values[index % values.Length][index / values.Length];
        }

        return DesignRows.Plain(stored, points, values.Length);
    }
}
