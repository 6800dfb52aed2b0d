namespace FlowSim.Model.Network;

/// <summary>The index of a place in its network.</summary>
/// <param name="Index">From 0.</param>
public readonly record struct PlaceId(int Index);
