using FlowSim.Report.Sweeps;

namespace FlowSim.Report;

/// <summary>Options of a report.</summary>
public sealed record ReportOptions
{
    /// <summary>The language of words and sentences.</summary>
    public ReportLanguage Language { get; init; } = ReportLanguage.English;

    /// <summary>For the store of a sweep, the results of the analyses.</summary>
    public SweepFindings Sweep { get; init; } = new();
}
