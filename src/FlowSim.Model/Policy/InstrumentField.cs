using System.Reflection;

namespace FlowSim.Model.Policy;

/// <summary>A number of an instrument, found by reflection on its record.</summary>
/// <param name="Property">The property, of type <see cref="Uncertainty.Quantity"/>.</param>
/// <param name="Meta">Its unit and bounds.</param>
/// <param name="Combines">The rule for several entries that set it at once.</param>
public sealed record InstrumentField(PropertyInfo Property, InstrumentFieldAttribute Meta, Combination Combines)
{
    /// <summary>The numbers of a kind of instrument, in the order of its record.</summary>
    /// <exception cref="InvalidOperationException">The record does not give a combination rule.</exception>
    public static IEnumerable<InstrumentField> Of(Type instrument)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        var combination = CombinationOf(instrument);
        foreach (var property in instrument.GetProperties())
        {
            if (property.GetCustomAttribute<InstrumentFieldAttribute>() is { } meta)
            {
                var own = property.GetCustomAttribute<CombinesAttribute>();
                yield return new InstrumentField(property, meta, own?.Combination ?? combination);
            }
        }
    }

    /// <summary>The combination rule for a kind of instrument, unless one of its numbers has its own.</summary>
    /// <exception cref="InvalidOperationException">The record does not give a combination rule.</exception>
    public static Combination CombinationOf(Type instrument)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        return instrument.GetCustomAttribute<CombinesAttribute>()?.Combination
            ?? throw new InvalidOperationException($"{instrument.Name} lacks {nameof(CombinesAttribute)}.");
    }
}
