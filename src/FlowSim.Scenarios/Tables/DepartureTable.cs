using System.Collections.Immutable;
using FlowSim.Model.Departure;

namespace FlowSim.Scenarios.Tables;

/// <summary>The departures of a scenario, as far as they could be read.</summary>
/// <param name="File">The file, by the name used in diagnostics.</param>
/// <param name="Cohorts">The cohorts in the order of their months, origins, groups and kinds.</param>
/// <param name="IsComplete">Whether all rows could be read, so that a missing month is an error.</param>
internal sealed record DepartureTable(string File, ImmutableArray<DepartureCohort> Cohorts, bool IsComplete);
