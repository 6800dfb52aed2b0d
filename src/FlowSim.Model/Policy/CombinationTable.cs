using System.Collections.Frozen;

namespace FlowSim.Model.Policy;

/// <summary>How the entries of each number of each instrument combine, as their attributes state it.</summary>
public static class CombinationTable
{
    /// <summary>The combination of each number, by the record of its instrument and the name of its property.</summary>
    internal static FrozenDictionary<(Type Instrument, string Field), Combination> ByField { get; } =
        InstrumentKinds.ByKey.Values
            .SelectMany(instrument => InstrumentField.Of(instrument), (instrument, field) => (instrument, field))
            .ToFrozenDictionary(found => (found.instrument, found.field.Property.Name), found => found.field.Combines);

    /// <summary>The combination of a number.</summary>
    /// <param name="instrument">A record of <see cref="InstrumentKinds"/>.</param>
    /// <param name="field">The name of its property.</param>
    /// <exception cref="KeyNotFoundException">The instrument has no such number.</exception>
    public static Combination Of(Type instrument, string field) => ByField[(instrument, field)];
}
