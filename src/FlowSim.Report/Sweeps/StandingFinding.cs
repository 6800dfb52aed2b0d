using System.Collections.Immutable;

namespace FlowSim.Report.Sweeps;

/// <summary>How the policies of a sweep perform on one outcome.</summary>
/// <param name="Outcome">The id of the outcome.</param>
/// <param name="Policies">The policies, in the order of the scenarios.</param>
public sealed record StandingFinding(string Outcome, ImmutableArray<PolicyFinding> Policies);
