namespace FlowSim.Kernel.Time;

/// <summary>The mean length of a year and a month in days, to convert rates given per year or per month.</summary>
public static class MeanYear
{
    /// <summary>Days in a year.</summary>
    public const double Days = 365.25;

    /// <summary>Days in a month.</summary>
    public const double DaysPerMonth = Days / 12;
}
