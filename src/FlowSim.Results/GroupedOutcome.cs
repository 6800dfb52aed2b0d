using System.Collections.Immutable;

namespace FlowSim.Results;

/// <summary>An outcome for the parties of one kind and nationality group.</summary>
/// <param name="Kind">The kind, as the table names it.</param>
/// <param name="Group">The group, as the table names it.</param>
/// <param name="Values">Its value over the whole run, by replicate.</param>
public sealed record GroupedOutcome(string Kind, string Group, ImmutableArray<double> Values);
