using System.Text.Json.Serialization;

namespace FlowSim.Report.Charts;

/// <summary>The data of a chart that the page's script draws. Numbers are unrounded; null means no value.</summary>
internal abstract record Chart
{
    /// <summary>The kind of chart.</summary>
    public abstract string Kind { get; }

    /// <summary>Decimals of the numbers that the script shows.</summary>
    public int Digits { get; init; }

    /// <summary>The name of the ranges around the marks, if they are not 95 % intervals.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? RangeName { get; init; }

    /// <summary>The unit of its numbers.</summary>
    public required string Unit { get; init; }

    /// <summary>
    /// The CSS variables of the plot, from which the style sheet sets the plot's height before the chart is drawn.
    /// </summary>
    [JsonIgnore]
    public virtual string? Style => null;
}
