namespace FlowSim.Model.Policy;

/// <summary>Describes a number of an instrument: its unit and its bounds.</summary>
/// <param name="unit">The unit, in words.</param>
/// <param name="min">The minimum value allowed.</param>
/// <param name="max">The maximum value allowed.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class InstrumentFieldAttribute(string unit, double min, double max) : Attribute
{
    /// <summary>The unit, in words.</summary>
    public string Unit { get; } = unit;

    /// <summary>The minimum value allowed.</summary>
    public double Min { get; } = min;

    /// <summary>The maximum value allowed.</summary>
    public double Max { get; } = max;
}
