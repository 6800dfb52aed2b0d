using System.Text.Json.Serialization;

namespace FlowSim.Report.Charts;

/// <summary>What the page's script draws. Numbers are unrounded; null is no value.</summary>
[JsonDerivedType(typeof(MapChart))]
[JsonDerivedType(typeof(SankeyChart))]
[JsonDerivedType(typeof(BarsChart))]
[JsonDerivedType(typeof(PairsChart))]
[JsonDerivedType(typeof(SeriesChart))]
internal abstract record Chart
{
    /// <summary>How it is drawn.</summary>
    public abstract string Kind { get; }

    /// <summary>Decimals of the numbers that the script shows.</summary>
    public int Digits { get; init; }

    /// <summary>What the lines at its marks are, where they are no 95 % intervals.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? RangeName { get; init; }

    /// <summary>The unit of its numbers.</summary>
    public required string Unit { get; init; }

    /// <summary>What the style of its plot says, from which the style sheet makes the plot as high as the chart will be.</summary>
    [JsonIgnore]
    public virtual string? Style => null;
}
