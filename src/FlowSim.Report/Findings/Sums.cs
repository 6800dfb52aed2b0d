using System.Collections.Immutable;

namespace FlowSim.Report.Findings;

/// <summary>Sums within each replicate.</summary>
internal static class Sums
{
    /// <summary>The sum of several figures in each replicate; empty if there are no figures.</summary>
    public static ImmutableArray<double> OfReplicates(IEnumerable<ImmutableArray<double>> figures)
    {
        ImmutableArray<double> sums = [];
        foreach (var figure in figures)
        {
            sums = sums.IsEmpty ? figure : [.. sums.Zip(figure, (sum, value) => sum + value)];
        }

        return sums;
    }
}
