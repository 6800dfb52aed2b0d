using System.Collections.Immutable;
using FlowSim.Model.Network;

namespace FlowSim.Scenarios.Tables;

/// <summary>The legs of a corridor as far as they could be read.</summary>
/// <param name="File">The file, as diagnostics name it.</param>
/// <param name="Legs">The legs, each one that is both-ways directly followed by its reverse.</param>
/// <param name="IsComplete">Whether every row could be read, so that a missing way is missing.</param>
internal sealed record LegTable(string File, ImmutableArray<Leg> Legs, bool IsComplete);
