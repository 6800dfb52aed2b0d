using System.Collections.Immutable;

namespace FlowSim.Report.Charts;

/// <summary>A leg on a map.</summary>
/// <param name="From">The place where it starts.</param>
/// <param name="To">The place where it ends.</param>
/// <param name="Mode">The mode of travel.</param>
/// <param name="ModeName">The mode of travel in words.</param>
/// <param name="Remote">Whether it is remote.</param>
/// <param name="Flows">People by scenario and month, as means over replicates.</param>
internal sealed record MapLeg(
    string From, string To, string Mode, string ModeName, bool Remote, ImmutableArray<ImmutableArray<double>> Flows);
