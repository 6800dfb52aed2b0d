using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Scenarios.Numbers;

/// <summary>Between which values a number must lie, both allowed, and its unit.</summary>
/// <param name="Min">The least allowed value.</param>
/// <param name="Max">The greatest allowed value.</param>
/// <param name="Unit">The unit, in words.</param>
internal readonly record struct NumberBounds(double Min, double Max, string Unit)
{
    /// <summary>The bounds of a parameter.</summary>
    public static NumberBounds Of(ParameterAttribute meta) => new(meta.Min, meta.Max, meta.Unit);

    /// <summary>The bounds of a number of an instrument.</summary>
    public static NumberBounds Of(InstrumentFieldAttribute meta) => new(meta.Min, meta.Max, meta.Unit);

    /// <summary>Whether a value lies between them; what is not a number does not.</summary>
    public bool Hold(double value) => value >= Min && value <= Max;
}
