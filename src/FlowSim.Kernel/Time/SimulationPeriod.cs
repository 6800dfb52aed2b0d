namespace FlowSim.Kernel.Time;

/// <summary>The dates of a run, and conversion between dates, days and months of the run.</summary>
public sealed record SimulationPeriod
{
    /// <summary>Creates a period from its first day up to, but not including, <paramref name="until"/>.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="until">The day after the last day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The period is empty.</exception>
    public SimulationPeriod(DateOnly from, DateOnly until)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(until, from);
        From = from;
        Until = until;
    }

    /// <summary>The first day.</summary>
    public DateOnly From { get; }

    /// <summary>The day after the last day.</summary>
    public DateOnly Until { get; }

    /// <summary>Number of days in the period.</summary>
    public int DayCount => Until.DayNumber - From.DayNumber;

    /// <summary>Number of ticks in the period.</summary>
    public int TickCount => DayCount * Tick.PerDay;

    /// <summary>Number of calendar months that the period touches.</summary>
    public int MonthCount => MonthIndex(Until.AddDays(-1)) + 1;

    /// <summary>The date of a day of the run.</summary>
    public DateOnly DateOf(Day day) => From.AddDays(day.Number);

    /// <summary>The day of the run for a date; negative before the run begins.</summary>
    public Day DayOf(DateOnly date) => new(date.DayNumber - From.DayNumber);

    /// <summary>The calendar month of a day, counted from 0 in the month of the first day.</summary>
    public int MonthOf(Day day) => MonthIndex(DateOf(day));

    /// <summary>The first date of a month of the run; for month 0 it may be before the run begins.</summary>
    public DateOnly FirstOfMonth(int month) => new DateOnly(From.Year, From.Month, 1).AddMonths(month);

    private int MonthIndex(DateOnly date) => ((date.Year - From.Year) * 12) + date.Month - From.Month;
}
