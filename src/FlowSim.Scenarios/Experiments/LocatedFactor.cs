using FlowSim.Scenarios.Diagnostics;

namespace FlowSim.Scenarios.Experiments;

/// <summary>A factor and its position in a file.</summary>
/// <param name="Factor">The factor.</param>
/// <param name="Name">Its key.</param>
/// <param name="At">The start of its value.</param>
internal readonly record struct LocatedFactor(Factor Factor, string Name, SourcePosition At);
