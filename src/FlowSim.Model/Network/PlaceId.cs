namespace FlowSim.Model.Network;

/// <summary>A place's index in its network.</summary>
/// <param name="Index">From 0.</param>
public readonly record struct PlaceId(int Index);
