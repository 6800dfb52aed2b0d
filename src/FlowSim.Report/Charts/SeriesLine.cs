using System.Collections.Immutable;

namespace FlowSim.Report.Charts;

/// <summary>An outcome of a scenario by month: the mean of the replicates and how they spread.</summary>
/// <param name="Scenario">The scenario's position.</param>
/// <param name="Mean">The mean.</param>
/// <param name="Low">Of 20 replicates, one is lower.</param>
/// <param name="High">Of 20 replicates, one is higher.</param>
/// <param name="InnerLow">The lower quartile.</param>
/// <param name="InnerHigh">The upper quartile.</param>
internal sealed record SeriesLine(
    int Scenario,
    ImmutableArray<double?> Mean,
    ImmutableArray<double?> Low,
    ImmutableArray<double?> High,
    ImmutableArray<double?> InnerLow,
    ImmutableArray<double?> InnerHigh);
