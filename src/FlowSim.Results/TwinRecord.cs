using System.Collections.Immutable;

namespace FlowSim.Results;

/// <summary>The transitions of people's fates from one policy to another.</summary>
/// <param name="Base">The scenario with which the other is compared.</param>
/// <param name="Other">The other scenario.</param>
/// <param name="ByReplicate">The table of each replicate, in order.</param>
public sealed record TwinRecord(string Base, string Other, ImmutableArray<FateTransitions> ByReplicate);
