using System.Collections.Immutable;

namespace FlowSim.Report.Charts;

/// <summary>A leg on a map.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it leads.</param>
/// <param name="Mode">How it is travelled.</param>
/// <param name="ModeName">The same in words.</param>
/// <param name="Remote">Whether it is remote.</param>
/// <param name="Flows">People by scenario and month, as means over replicates.</param>
internal sealed record MapLeg(
    string From, string To, string Mode, string ModeName, bool Remote, ImmutableArray<ImmutableArray<double>> Flows);
