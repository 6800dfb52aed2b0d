using FlowSim.Foundation.Numerics;

namespace FlowSim.Model.Detention;

/// <summary>How many officials are trained, as courses go on and trained officials leave.</summary>
public static class TrainingRule
{
    /// <summary>
    /// The share trained after some months of courses that would reach the coverage in the ramp if nobody left. Turnover
    /// makes that later, or keeps the share below it for good.
    /// </summary>
    /// <param name="months">Months since the courses began.</param>
    /// <param name="coverage">Share of officials at which the courses only replace those who leave.</param>
    /// <param name="rampMonths">Months in which the courses would train as many, at a steady pace.</param>
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
