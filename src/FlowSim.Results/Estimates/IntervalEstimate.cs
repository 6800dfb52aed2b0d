namespace FlowSim.Results.Estimates;

/// <summary>A figure computed from the points of a design, with an interval that says how well it is known.</summary>
/// <param name="Value">The figure; NaN if it is unknown.</param>
/// <param name="Low">The lower end of its 95 % interval; NaN if it is unknown.</param>
/// <param name="High">The upper end of its 95 % interval; NaN if it is unknown.</param>
public readonly record struct IntervalEstimate(double Value, double Low, double High)
{
    /// <summary>An unknown figure.</summary>
    public static IntervalEstimate Unknown { get; } = new(double.NaN, double.NaN, double.NaN);

    /// <summary>Whether the figure is known.</summary>
    public bool IsKnown => !double.IsNaN(Value);

    /// <summary>Whether the interval is known.</summary>
    public bool HasInterval => !double.IsNaN(Low) && !double.IsNaN(High);

    /// <summary>Whether the interval includes a value; false if the interval is unknown.</summary>
    public bool Holds(double value) => Low <= value && value <= High;
}
