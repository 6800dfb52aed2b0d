namespace FlowSim.Experiments.Discovery;

/// <summary>Points at one end of a factor within a box.</summary>
/// <param name="Factor">The factor.</param>
/// <param name="IsLow">Whether they are at its lower end.</param>
/// <param name="Bound">The bound of the box without them, or with them where they are pasted on.</param>
/// <param name="Count">The points.</param>
internal readonly record struct PrimSlice(int Factor, bool IsLow, double Bound, PrimCount Count);
