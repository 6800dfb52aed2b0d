using System.Globalization;

namespace FlowSim.Kernel.Time;

/// <summary>A quarter of a <see cref="Day"/>, six hours long, counted from the start of day 0.</summary>
/// <param name="Number">Ticks since the start of the run.</param>
public readonly record struct Tick(int Number)
{
    /// <summary>Ticks in a day.</summary>
    public const int PerDay = 4;

    /// <summary>Hours in a tick.</summary>
    public const int Hours = 24 / PerDay;

    /// <summary>The day to which this tick belongs.</summary>
    public Day Day => new(Number / PerDay);

    /// <inheritdoc/>
    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);
}
