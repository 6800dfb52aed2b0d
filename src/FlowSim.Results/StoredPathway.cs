using System.Collections.Immutable;

namespace FlowSim.Results;

/// <summary>People who went one way through control and asylum to one fate. Every person goes exactly one way.</summary>
/// <param name="Control">Whether officers in Mexico ever apprehended or detained them: <c>stopped</c>, or <c>not_stopped</c>; a control that let them pass does not count.</param>
/// <param name="Claim">Whether they ever asked for asylum: <c>claimed</c> or <c>no_claim</c>.</param>
/// <param name="Fate">What became of them, by the names of <see cref="FateNames"/>.</param>
/// <param name="Values">People, by replicate.</param>
public sealed record StoredPathway(string Control, string Claim, string Fate, ImmutableArray<double> Values);
