namespace FlowSim.Experiments.Discovery;

/// <summary>Points at one end of a factor within a box.</summary>
/// <param name="Factor">The factor.</param>
/// <param name="IsLow">Whether they are at its lower end.</param>
/// <param name="Bound">The bound of the box without them, or with them if they are pasted.</param>
/// <param name="Count">The number of points.</param>
internal readonly record struct PrimSlice(int Factor, bool IsLow, double Bound, PrimCount Count);
