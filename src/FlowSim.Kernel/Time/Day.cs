using System.Globalization;

namespace FlowSim.Kernel.Time;

/// <summary>A day of a run, counted from 0. Not a date; use <see cref="SimulationPeriod"/> to convert.</summary>
/// <param name="Number">Days since the first simulated day.</param>
public readonly record struct Day(int Number) : IComparable<Day>
{
    /// <summary>The first tick of this day.</summary>
    public Tick FirstTick => new(Number * Tick.PerDay);

    /// <inheritdoc/>
    public int CompareTo(Day other) => Number.CompareTo(other.Number);

    /// <summary>Whether the left day comes before the right one.</summary>
    public static bool operator <(Day left, Day right) => left.Number < right.Number;

    /// <summary>Whether the left day comes after the right one.</summary>
    public static bool operator >(Day left, Day right) => left.Number > right.Number;

    /// <summary>Whether the left day is the right one or comes before it.</summary>
    public static bool operator <=(Day left, Day right) => left.Number <= right.Number;

    /// <summary>Whether the left day is the right one or comes after it.</summary>
    public static bool operator >=(Day left, Day right) => left.Number >= right.Number;

    /// <inheritdoc/>
    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);
}
