namespace FlowSim.Model.Policy;

/// <summary>What a number of an instrument means to those who write it: its unit and its bounds.</summary>
/// <param name="unit">The unit, in words.</param>
/// <param name="min">The least allowed value.</param>
/// <param name="max">The greatest allowed value.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class InstrumentFieldAttribute(string unit, double min, double max) : Attribute
{
    /// <summary>The unit, in words.</summary>
    public string Unit { get; } = unit;

    /// <summary>The least allowed value.</summary>
    public double Min { get; } = min;

    /// <summary>The greatest allowed value.</summary>
    public double Max { get; } = max;
}
