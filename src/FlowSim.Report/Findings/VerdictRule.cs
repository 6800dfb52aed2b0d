using FlowSim.Model.Outcomes;
using FlowSim.Results.Estimates;

namespace FlowSim.Report.Findings;

/// <summary>
/// Judges a difference: only if its interval excludes zero, and by the desired direction of the outcome.
/// </summary>
internal static class VerdictRule
{
    /// <summary>The verdict on a difference, other policy minus base.</summary>
    public static Verdict Of(Desired desired, Estimate difference)
    {
        if (!difference.HasInterval || difference.IntervalIncludesZero)
        {
            return Verdict.Unclear;
        }

        return (desired, IsMore: difference.Low > 0) switch
        {
            (Desired.Neither, _) => Verdict.Neutral,
            (Desired.Lower, false) or (Desired.Higher, true) => Verdict.Better,
            _ => Verdict.Worse,
        };
    }

    /// <summary>The name of a verdict in the page's style sheet and data: <c>better</c>.</summary>
    public static string NameOf(Verdict verdict) => verdict switch
    {
        Verdict.Better => "better",
        Verdict.Worse => "worse",
        Verdict.Neutral => "neutral",
        Verdict.Unclear => "unclear",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };
}
