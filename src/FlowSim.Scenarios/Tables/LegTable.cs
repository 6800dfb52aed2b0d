using System.Collections.Immutable;
using FlowSim.Model.Network;

namespace FlowSim.Scenarios.Tables;

/// <summary>The legs of a corridor, as far as they could be read.</summary>
/// <param name="File">The file, by the name used in diagnostics.</param>
/// <param name="Legs">The legs, in the order of their ends, mode and purpose.</param>
/// <param name="IsComplete">Whether all rows could be read, so that a missing route is an error.</param>
internal sealed record LegTable(string File, ImmutableArray<Leg> Legs, bool IsComplete);
