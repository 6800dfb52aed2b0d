using System.Collections.Immutable;

namespace FlowSim.Report.Charts;

/// <summary>An outcome of a scenario by month: the mean and the spread of the replicates.</summary>
/// <param name="Scenario">The scenario's position.</param>
/// <param name="Mean">The mean.</param>
/// <param name="Low">The 5 % quantile: one replicate in 20 is lower.</param>
/// <param name="High">The 95 % quantile: one replicate in 20 is higher.</param>
/// <param name="InnerLow">The lower quartile.</param>
/// <param name="InnerHigh">The upper quartile.</param>
internal sealed record SeriesLine(
    int Scenario,
    ImmutableArray<double?> Mean,
    ImmutableArray<double?> Low,
    ImmutableArray<double?> High,
    ImmutableArray<double?> InnerLow,
    ImmutableArray<double?> InnerHigh);
