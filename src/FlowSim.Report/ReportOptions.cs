using FlowSim.Report.Sweeps;
using FlowSim.Words;

namespace FlowSim.Report;

/// <summary>Options of a report.</summary>
public sealed record ReportOptions
{
    /// <summary>The language of words and sentences.</summary>
    public TextLanguage Language { get; init; } = TextLanguage.English;

    /// <summary>For the store of a sweep, the results of the analyses.</summary>
    public SweepFindings Sweep { get; init; } = new();
}
