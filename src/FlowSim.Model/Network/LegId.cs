namespace FlowSim.Model.Network;

/// <summary>A directed leg's index in its network.</summary>
/// <param name="Index">From 0.</param>
public readonly record struct LegId(int Index);
