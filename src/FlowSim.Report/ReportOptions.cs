using FlowSim.Report.Sweeps;

namespace FlowSim.Report;

/// <summary>How results are to be told.</summary>
public sealed record ReportOptions
{
    /// <summary>The language of words and sentences.</summary>
    public ReportLanguage Language { get; init; } = ReportLanguage.English;

    /// <summary>Of the store of a sweep, what analyses found.</summary>
    public SweepFindings Sweep { get; init; } = new();
}
