using System.Collections.Immutable;

namespace FlowSim.Results;

/// <summary>What became, under one policy, of the people who under another met each fate.</summary>
/// <param name="Base">The scenario compared against.</param>
/// <param name="Other">The scenario compared with it.</param>
/// <param name="ByReplicate">The table of each replicate, in order.</param>
public sealed record TwinRecord(string Base, string Other, ImmutableArray<FateTransitions> ByReplicate);
