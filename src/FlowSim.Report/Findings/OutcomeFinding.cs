using System.Collections.Immutable;
using FlowSim.Model.Outcomes;
using FlowSim.Results.Estimates;

namespace FlowSim.Report.Findings;

/// <summary>One outcome under the base and under another policy.</summary>
/// <param name="Id">The outcome.</param>
/// <param name="Base">Its estimate under the base.</param>
/// <param name="Other">Its estimate under the other policy.</param>
/// <param name="Difference">Other minus base, replicate by replicate.</param>
/// <param name="LowerCount">Replicates in which it is lower under the other policy.</param>
/// <param name="HigherCount">Replicates in which it is higher under the other policy.</param>
/// <param name="Verdict">The verdict on the difference.</param>
internal sealed record OutcomeFinding(
    string Id, Estimate Base, Estimate Other, Estimate Difference, int LowerCount, int HigherCount, Verdict Verdict)
{
    /// <summary>
    /// The difference relative to the mean under the base, as a share; NaN if that mean is zero or not known.
    /// </summary>
    /// <remarks>The mean under the base counts as exact: only the unit of the interval changes.</remarks>
    public Estimate Relative => Base.Mean == 0
        ? new(double.NaN, double.NaN, double.NaN, double.NaN, double.NaN)
        : Scaled.By(Difference, 1 / Math.Abs(Base.Mean));

    /// <summary>Compares the values of an outcome, paired by replicate.</summary>
    public static OutcomeFinding Of(string id, ImmutableArray<double> baseValues, ImmutableArray<double> otherValues)
    {
        var differences = baseValues.Zip(otherValues, (here, there) => there - here).ToArray();
        var difference = Estimate.Of(differences);
        var desired = ReportedOutcomes.Find(id)?.Desired ?? Desired.Neither;
        return new(
            id,
            Estimate.Of(baseValues.AsSpan()),
            Estimate.Of(otherValues.AsSpan()),
            difference,
            differences.Count(value => value < 0),
            differences.Count(value => value > 0),
            VerdictRule.Of(desired, difference));
    }
}
