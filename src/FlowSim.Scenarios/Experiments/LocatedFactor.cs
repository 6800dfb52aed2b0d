using FlowSim.Foundation.Diagnostics;

namespace FlowSim.Scenarios.Experiments;

/// <summary>A factor and where it stands.</summary>
/// <param name="Factor">The factor.</param>
/// <param name="Name">Its key.</param>
/// <param name="At">Where its value begins.</param>
internal readonly record struct LocatedFactor(Factor Factor, string Name, SourcePosition At);
