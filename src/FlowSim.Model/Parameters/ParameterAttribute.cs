namespace FlowSim.Model.Parameters;

/// <summary>Describes a number of the model: its unit, its bounds and the source of its value.</summary>
/// <param name="unit">The unit, in words.</param>
/// <param name="min">The minimum value allowed.</param>
/// <param name="max">The maximum value allowed.</param>
/// <param name="source">Entries of docs/model/sources.md, separated by semicolons; "assumption" where there is no
/// evidence.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ParameterAttribute(string unit, double min, double max, string source) : Attribute
{
    /// <summary>The unit, in words.</summary>
    public string Unit { get; } = unit;

    /// <summary>The minimum value allowed.</summary>
    public double Min { get; } = min;

    /// <summary>The maximum value allowed.</summary>
    public double Max { get; } = max;

    /// <summary>The source of the value.</summary>
    public string Source { get; } = source;

    /// <summary>
    /// The distribution from which a study may draw the value, in the notation of scenario files; empty for a uniform
    /// distribution over the whole range.
    /// </summary>
    public string Prior { get; init; } = "";
}
