using System.Collections.Immutable;

namespace FlowSim.Report.Findings;

/// <summary>Sums that keep replicates apart.</summary>
internal static class Sums
{
    /// <summary>The sum of several figures in each replicate; empty where there is no figure.</summary>
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
