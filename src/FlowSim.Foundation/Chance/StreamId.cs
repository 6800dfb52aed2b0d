namespace FlowSim.Foundation.Chance;

/// <summary>The kind of question a draw answers. Questions in different streams are independent of each other.</summary>
/// <param name="Key">The stream's lasting number.</param>
public readonly record struct StreamId(uint Key);
