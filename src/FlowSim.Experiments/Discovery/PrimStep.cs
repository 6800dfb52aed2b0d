namespace FlowSim.Experiments.Discovery;

/// <summary>A box of a trajectory and what it holds.</summary>
internal readonly record struct PrimStep(PrimBox Box, PrimCount Count);
