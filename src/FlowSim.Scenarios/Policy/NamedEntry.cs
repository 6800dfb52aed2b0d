using FlowSim.Foundation.Diagnostics;

namespace FlowSim.Scenarios.Policy;

/// <summary>An entry of the policy that can be withdrawn.</summary>
/// <param name="At">Where its name stands.</param>
/// <param name="Index">Its position among the entries read, or -1 where it could not be read.</param>
internal readonly record struct NamedEntry(SourcePosition At, int Index);
