using System.Collections.Immutable;
using FlowSim.Report.Findings;

namespace FlowSim.Report.Sweeps;

/// <summary>
/// Results of analyses of a sweep that are not in its store: the report shows them beside the content of the store.
/// </summary>
public sealed record SweepFindings
{
    /// <summary>The outcomes whose sensitivity a report shows.</summary>
    public static ImmutableArray<string> KeyOutcomes => ReportedOutcomes.Key;

    /// <summary>
    /// How much each varied parameter matters; empty if the design does not allow sensitivity analysis.
    /// </summary>
    public ImmutableArray<SensitivityFinding> Sensitivity { get; init; } = [];

    /// <summary>How often each policy is best, and its regret; empty if there is only one policy.</summary>
    public ImmutableArray<StandingFinding> Standings { get; init; } = [];
}
