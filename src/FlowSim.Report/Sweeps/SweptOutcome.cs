using FlowSim.Model.Outcomes;
using FlowSim.Report.Findings;

namespace FlowSim.Report.Sweeps;

/// <summary>How an outcome differs from the base over the points of a sweep.</summary>
/// <param name="Id">The outcome.</param>
/// <param name="Difference">The difference.</param>
internal sealed record SweptOutcome(string Id, PointDifference Difference)
{
    /// <summary>
    /// What the difference means: there is a verdict only if the difference has the same sign at every point. Points
    /// are assumptions, and a majority of them proves nothing.
    /// </summary>
    public Verdict Verdict => (ReportedOutcomes.Find(Id)?.Desired ?? Desired.Neither, Difference.Sign) switch
    {
        (_, 0) => Verdict.Unclear,
        (Desired.Neither, _) => Verdict.Neutral,
        (Desired.Lower, < 0) or (Desired.Higher, > 0) => Verdict.Better,
        _ => Verdict.Worse,
    };
}
