using System.Collections.Frozen;

namespace FlowSim.Model.Policy;

/// <summary>Combines entries of a policy that are in force at once.</summary>
public static class CombinationRule
{
    private static readonly FrozenDictionary<(Type Instrument, string Field), Combination> ByField =
        InstrumentKinds.ByKey.Values
            .SelectMany(instrument => InstrumentField.Of(instrument), (instrument, field) => (instrument, field))
            .ToFrozenDictionary(found => (found.instrument, found.field.Property.Name), found => found.field.Combines);

    /// <summary>The combination rule of a field.</summary>
    /// <param name="instrument">A record of <see cref="InstrumentKinds"/>.</param>
    /// <param name="field">The name of its property.</param>
    /// <exception cref="KeyNotFoundException">The instrument has no such number.</exception>
    public static Combination Of(Type instrument, string field) => ByField[(instrument, field)];

    /// <summary>The number in force after one more entry is combined with it.</summary>
    /// <param name="combination">The combination rule.</param>
    /// <param name="inForce">The number in force before.</param>
    /// <param name="entry">The number of the entry.</param>
    public static double Join(Combination combination, double inForce, double entry) => combination switch
    {
        Combination.Add => inForce + entry,
        Combination.Multiply => inForce * entry,
        Combination.Maximum => Math.Max(inForce, entry),
        _ => entry,
    };
}
