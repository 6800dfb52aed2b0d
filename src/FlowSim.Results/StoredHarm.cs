using System.Collections.Immutable;

namespace FlowSim.Results;

/// <summary>People harmed at a place.</summary>
/// <param name="Place">The id of the place.</param>
/// <param name="Outcome">The id of the outcome that counts the harm.</param>
/// <param name="Values">People over the whole run, by replicate.</param>
public sealed record StoredHarm(string Place, string Outcome, ImmutableArray<double> Values);
