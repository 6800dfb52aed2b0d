namespace FlowSim.Experiments.Discovery;

/// <summary>A box of a trajectory and the points in it.</summary>
internal readonly record struct PrimStep(PrimBox Box, PrimCount Count);
