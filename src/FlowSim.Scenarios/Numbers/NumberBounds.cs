using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Scenarios.Numbers;

/// <summary>The bounds of a number, both included, and its unit.</summary>
/// <param name="Min">The minimum value allowed.</param>
/// <param name="Max">The maximum value allowed.</param>
/// <param name="Unit">The unit, in words.</param>
internal readonly record struct NumberBounds(double Min, double Max, string Unit)
{
    /// <summary>The bounds of a parameter.</summary>
    public static NumberBounds Of(ParameterAttribute meta) => new(meta.Min, meta.Max, meta.Unit);

    /// <summary>The bounds of a number of an instrument.</summary>
    public static NumberBounds Of(InstrumentFieldAttribute meta) => new(meta.Min, meta.Max, meta.Unit);

    /// <summary>Whether a value lies within the bounds; false for NaN.</summary>
    public bool Hold(double value) => value >= Min && value <= Max;
}
