using FlowSim.Kernel.Numerics;

namespace FlowSim.Model.Detention;

/// <summary>The share of officials who are trained, as training continues and trained officials leave.</summary>
public static class TrainingRule
{
    /// <summary>
    /// The share trained after some months, at a pace that would reach the coverage by the end of the ramp if nobody
    /// left. Turnover delays that, or keeps the share below the coverage for good.
    /// </summary>
    /// <param name="months">Months since training began.</param>
    /// <param name="coverage">Share of officials at which training only replaces those who leave.</param>
    /// <param name="rampMonths">Months in which training would reach the coverage, at a steady pace.</param>
    /// <param name="turnoverPerMonth">Share of trained officials who leave in a month.</param>
    public static double TrainedShare(double months, double coverage, double rampMonths, double turnoverPerMonth)
    {
        if (months <= 0)
        {
            return rampMonths <= 0 && months == 0 ? coverage : 0;
        }

        if (rampMonths <= 0)
        {
            return coverage;
        }

        var pace = coverage / rampMonths;
        var trained = turnoverPerMonth <= 0
            ? pace * months
            : pace / turnoverPerMonth * (1 - PortableMath.Exp(-turnoverPerMonth * months));
        return Math.Min(trained, coverage);
    }
}
