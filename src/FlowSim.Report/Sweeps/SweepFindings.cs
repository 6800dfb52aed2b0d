using System.Collections.Immutable;
using FlowSim.Report.Findings;

namespace FlowSim.Report.Sweeps;

/// <summary>What analyses of a sweep found and the store does not hold: the report tells it beside what the store says.</summary>
public sealed record SweepFindings
{
    /// <summary>The outcomes whose sensitivity a report tells.</summary>
    public static ImmutableArray<string> KeyOutcomes => ReportedOutcomes.Key;

    /// <summary>How much each varied parameter matters; empty where the design does not say.</summary>
    public ImmutableArray<SensitivityFinding> Sensitivity { get; init; } = [];

    /// <summary>How often each policy is best, and how far from the best it may be; empty where there is one policy.</summary>
    public ImmutableArray<StandingFinding> Standings { get; init; } = [];
}
