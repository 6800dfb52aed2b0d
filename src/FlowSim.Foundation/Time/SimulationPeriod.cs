namespace FlowSim.Foundation.Time;

/// <summary>The dates a run covers, and the way from dates to days and months of the run and back.</summary>
public sealed record SimulationPeriod
{
    /// <summary>A period from its first day up to, and not including, <paramref name="until"/>.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="until">The day after the last day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The period holds no day.</exception>
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

    /// <summary>Days in the period.</summary>
    public int DayCount => Until.DayNumber - From.DayNumber;

    /// <summary>Ticks in the period.</summary>
    public int TickCount => DayCount * Tick.PerDay;

    /// <summary>Calendar months that the period touches.</summary>
    public int MonthCount => MonthIndex(Until.AddDays(-1)) + 1;

    /// <summary>The date of a day of the run.</summary>
    public DateOnly DateOf(Day day) => From.AddDays(day.Number);

    /// <summary>The day of the run on which a date falls; negative before the run begins.</summary>
    public Day DayOf(DateOnly date) => new(date.DayNumber - From.DayNumber);

    /// <summary>The calendar month a day falls in, counted from the month of the first day.</summary>
    public int MonthOf(Day day) => MonthIndex(DateOf(day));

    /// <summary>The first date of a month of the run, which may lie before the run begins.</summary>
    public DateOnly FirstOfMonth(int month) => new DateOnly(From.Year, From.Month, 1).AddMonths(month);

    private int MonthIndex(DateOnly date) => ((date.Year - From.Year) * 12) + date.Month - From.Month;
}
