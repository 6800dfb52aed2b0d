using FlowSim.Kernel.Time;
using FlowSim.Model.Network;

namespace FlowSim.Model.Outcomes;

/// <summary>One line of a party's journey.</summary>
/// <param name="At">The tick.</param>
/// <param name="Place">The place where the party was.</param>
/// <param name="Leg">The leg on which it set out; null where the line is about something else.</param>
/// <param name="TalliedEvent">What happened; null where the party set out on a leg.</param>
/// <param name="Amount">Number of people, or the amount that the occurrence counts.</param>
public readonly record struct TraceEntry(Tick At, PlaceId Place, LegId? Leg, TalliedEvent? TalliedEvent, int Amount);
