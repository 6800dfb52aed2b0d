namespace FlowSim.Kernel.Time;

/// <summary>
/// The dates of a run, and conversion between dates, days and months. A run is simulated from <see cref="Begins"/>; what
/// happens is counted from <see cref="From"/>. The days between are its warm-up. Days and ticks are those that are simulated;
/// months are those that are counted, unless the name says otherwise.
/// </summary>
public sealed record SimulationPeriod
{
    /// <summary>Creates a period from its first day up to, but not including, <paramref name="until"/>.</summary>
    /// <param name="from">The first counted day.</param>
    /// <param name="until">The day after the last day.</param>
    /// <param name="begins">The first simulated day; <paramref name="from"/> if null.</param>
    /// <exception cref="ArgumentOutOfRangeException">The period is empty, or begins after its first counted day.</exception>
    public SimulationPeriod(DateOnly from, DateOnly until, DateOnly? begins = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(until, from);
        From = from;
        Until = until;
        Begins = begins ?? from;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Begins, from, nameof(begins));
    }

    /// <summary>The first day that is counted.</summary>
    public DateOnly From { get; }

    /// <summary>The day after the last day.</summary>
    public DateOnly Until { get; }

    /// <summary>The first day that is simulated: <see cref="From"/>, or earlier by the warm-up.</summary>
    public DateOnly Begins { get; }

    /// <summary>Whether days are simulated before the first one that is counted.</summary>
    public bool HasWarmUp => Begins < From;

    /// <summary>Number of days before the first one that is counted.</summary>
    public int WarmUpDays => From.DayNumber - Begins.DayNumber;

    /// <summary>Number of days that are simulated.</summary>
    public int DayCount => Until.DayNumber - Begins.DayNumber;

    /// <summary>Number of days that are counted.</summary>
    public int CountedDays => Until.DayNumber - From.DayNumber;

    /// <summary>Number of ticks that are simulated.</summary>
    public int TickCount => DayCount * Tick.PerDay;

    /// <summary>Number of calendar months that the counted days touch.</summary>
    public int MonthCount => MonthIndex(From, Until.AddDays(-1)) + 1;

    /// <summary>
    /// Number of months that counts are kept for: the counted ones, and after them one for the warm-up, which nobody reads.
    /// </summary>
    public int MonthSlots => MonthCount + (HasWarmUp ? 1 : 0);

    /// <summary>Number of calendar months that the simulated days touch.</summary>
    public int SimulatedMonthCount => MonthIndex(Begins, Until.AddDays(-1)) + 1;

    /// <summary>The date of a simulated day.</summary>
    public DateOnly DateOf(Day day) => Begins.AddDays(day.Number);

    /// <summary>The simulated day of a date; negative before the run begins.</summary>
    public Day DayOf(DateOnly date) => new(date.DayNumber - Begins.DayNumber);

    /// <summary>
    /// The calendar month of a day, counted from 0 in the month of the first counted day; for a day of the warm-up <see
    /// cref="MonthCount"/>, one more than the last.
    /// </summary>
    public int MonthOf(Day day) => HasWarmUp && day.Number < WarmUpDays ? MonthCount : MonthIndex(From, DateOf(day));

    /// <summary>The first date of a counted month; for month 0 it may be before the first counted day.</summary>
    public DateOnly FirstOfMonth(int month) => FirstOfMonth(From, month);

    /// <summary>The day after the last one of a month of <see cref="MonthOf"/>.</summary>
    public Day EndOfMonth(int month) => DayOf(HasWarmUp && month == MonthCount ? From : FirstOfMonth(month + 1));

    /// <summary>The calendar month of a day, counted from 0 in the month of the first simulated day.</summary>
    public int SimulatedMonthOf(Day day) => MonthIndex(Begins, DateOf(day));

    /// <summary>The first date of a simulated month; for month 0 it may be before the run begins.</summary>
    public DateOnly FirstOfSimulatedMonth(int month) => FirstOfMonth(Begins, month);

    private static DateOnly FirstOfMonth(DateOnly start, int month) => new DateOnly(start.Year, start.Month, 1).AddMonths(month);

    private static int MonthIndex(DateOnly start, DateOnly date) => ((date.Year - start.Year) * 12) + date.Month - start.Month;
}
