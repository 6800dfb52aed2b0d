using System.Collections.Immutable;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;

namespace FlowSim.Engine.Observation;

/// <summary>The journey of one traced party.</summary>
/// <param name="Party">Its index.</param>
/// <param name="Group">Its nationality group.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="People">Number of people when it sets out; 0 if it does not set out within the period.</param>
/// <param name="Entries">What happened, in chronological order.</param>
public sealed record PartyJourney(
    int Party, NationalityGroup Group, PartyKind Kind, int People, ImmutableArray<TraceEntry> Entries);
