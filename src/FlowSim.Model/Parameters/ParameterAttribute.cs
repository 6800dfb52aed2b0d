namespace FlowSim.Model.Parameters;

/// <summary>What a number of the model means to those who set it: its unit, its bounds and where its value comes from.</summary>
/// <param name="unit">The unit, in words.</param>
/// <param name="min">The least allowed value.</param>
/// <param name="max">The greatest allowed value.</param>
/// <param name="source">Entries of docs/model/sources.md, separated by semicolons; "assumption" where there is no evidence.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ParameterAttribute(string unit, double min, double max, string source) : Attribute
{
    /// <summary>The unit, in words.</summary>
    public string Unit { get; } = unit;

    /// <summary>The least allowed value.</summary>
    public double Min { get; } = min;

    /// <summary>The greatest allowed value.</summary>
    public double Max { get; } = max;

    /// <summary>Where the value comes from.</summary>
    public string Source { get; } = source;

    /// <summary>The distribution a study may draw the value from, in the notation of scenario files; empty for the whole range.</summary>
    public string Prior { get; init; } = "";
}
