using FlowSim.Model.Border.ReturnToWait;
using FlowSim.Model.People;

namespace FlowSim.Model.Border;

/// <summary>The facts of an arrival in the destination country on which the regime depends.</summary>
/// <param name="Kind">The kind of party.</param>
/// <param name="IsBetweenPorts">Whether it crossed between ports of entry.</param>
/// <param name="ReturnToWait">Whether it would be returned to wait for a hearing, if the order of regimes comes to
/// that.</param>
public readonly record struct BorderContact(PartyKind Kind, bool IsBetweenPorts, ReturnToWaitOutcome ReturnToWait);
