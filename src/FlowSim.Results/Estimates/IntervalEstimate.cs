namespace FlowSim.Results.Estimates;

/// <summary>A figure worked out from the points of a design, with an interval that says how well it is known.</summary>
/// <param name="Value">The figure; not a number where it is not known.</param>
/// <param name="Low">The lower end of its 95 % interval; not a number where that is not known.</param>
/// <param name="High">The upper end of its 95 % interval; not a number where that is not known.</param>
public readonly record struct IntervalEstimate(double Value, double Low, double High)
{
    /// <summary>A figure that is not known.</summary>
    public static IntervalEstimate Unknown { get; } = new(double.NaN, double.NaN, double.NaN);

    /// <summary>Whether the figure is known.</summary>
    public bool IsKnown => !double.IsNaN(Value);

    /// <summary>Whether an interval is known.</summary>
    public bool HasInterval => !double.IsNaN(Low) && !double.IsNaN(High);

    /// <summary>Whether a value lies within the interval; false where the interval is unknown.</summary>
    public bool Holds(double value) => Low <= value && value <= High;
}
