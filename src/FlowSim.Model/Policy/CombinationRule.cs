using System.Collections.Frozen;

namespace FlowSim.Model.Policy;

/// <summary>Puts two entries in force at once.</summary>
public static class CombinationRule
{
    private static readonly FrozenDictionary<(Type Instrument, string Field), Combination> ByField =
        InstrumentKinds.ByKey.Values
            .SelectMany(instrument => InstrumentField.Of(instrument), (instrument, field) => (instrument, field))
            .ToFrozenDictionary(found => (found.instrument, found.field.Property.Name), found => found.field.Combines);

    /// <summary>How the entries of a field come together.</summary>
    /// <param name="instrument">A record of <see cref="InstrumentKinds"/>.</param>
    /// <param name="field">The name of its property.</param>
    /// <exception cref="KeyNotFoundException">The instrument has no such number.</exception>
    public static Combination Of(Type instrument, string field) => ByField[(instrument, field)];

    /// <summary>What is in force once another entry joins it.</summary>
    /// <param name="combination">How they come together.</param>
    /// <param name="inForce">What was in force before.</param>
    /// <param name="entry">What the entry says.</param>
    public static double Join(Combination combination, double inForce, double entry) => combination switch
    {
        Combination.Add => inForce + entry,
        Combination.Multiply => inForce * entry,
        Combination.Maximum => Math.Max(inForce, entry),
        _ => entry,
    };
}
