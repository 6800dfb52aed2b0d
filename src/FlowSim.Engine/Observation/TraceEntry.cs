using FlowSim.Foundation.Time;
using FlowSim.Model.Journey;
using FlowSim.Model.Network;

namespace FlowSim.Engine.Observation;

/// <summary>One line of a party's journey.</summary>
/// <param name="At">When.</param>
/// <param name="Place">Where the party was.</param>
/// <param name="Leg">The leg it set out on, where the line is about setting out; null otherwise.</param>
/// <param name="TalliedEvent">What happened; null where it set out on a leg.</param>
/// <param name="Amount">People, or what the occurrence counts.</param>
public readonly record struct TraceEntry(Tick At, PlaceId Place, LegId? Leg, TalliedEvent? TalliedEvent, int Amount);
