using System.Collections.Immutable;
using FlowSim.Model.People;

namespace FlowSim.Engine.Observation;

/// <summary>The journey of one traced party.</summary>
/// <param name="Party">Its number.</param>
/// <param name="Group">Its nationality group.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="People">Its people when it sets out; none where it does not within the period.</param>
/// <param name="Entries">What happened, in order.</param>
public sealed record PartyJourney(
    int Party, NationalityGroup Group, PartyKind Kind, int People, ImmutableArray<TraceEntry> Entries);
