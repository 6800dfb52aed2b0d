using System.Collections.Immutable;

namespace FlowSim.Results;

/// <summary>
/// People with one pathway through control and asylum to a fate. Each person has exactly one pathway.
/// </summary>
/// <param name="Control">Whether officers in the transit country ever apprehended or detained them: <c>stopped</c> or
/// <c>not_stopped</c>. A control that let them pass does not count.</param>
/// <param name="Claim">Whether they ever claimed asylum: <c>claimed</c> or <c>no_claim</c>.</param>
/// <param name="Fate">What became of them, as named by <see cref="FateNames"/>.</param>
/// <param name="Values">Number of people, by replicate.</param>
public sealed record StoredPathway(string Control, string Claim, string Fate, ImmutableArray<double> Values);
