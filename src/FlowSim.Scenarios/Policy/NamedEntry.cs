using FlowSim.Scenarios.Diagnostics;

namespace FlowSim.Scenarios.Policy;

/// <summary>A policy entry that can be withdrawn.</summary>
/// <param name="At">The position of its name.</param>
/// <param name="Index">Its index among the entries read, or -1 if it could not be read.</param>
internal readonly record struct NamedEntry(SourcePosition At, int Index);
