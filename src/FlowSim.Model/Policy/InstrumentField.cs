using System.Reflection;

namespace FlowSim.Model.Policy;

/// <summary>A number of an instrument, as found on its record.</summary>
/// <param name="Property">The property, of type <see cref="Uncertainty.Quantity"/>.</param>
/// <param name="Meta">Its unit and bounds.</param>
/// <param name="Combines">What is in force where several entries set it at once.</param>
public sealed record InstrumentField(PropertyInfo Property, InstrumentFieldAttribute Meta, Combination Combines)
{
    /// <summary>The numbers of a kind of instrument, in the order of its record.</summary>
    /// <exception cref="InvalidOperationException">The record does not say how its entries come together.</exception>
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

    /// <summary>How entries of a kind of instrument come together, unless one of its numbers says otherwise.</summary>
    /// <exception cref="InvalidOperationException">The record does not say it.</exception>
    public static Combination CombinationOf(Type instrument)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        return instrument.GetCustomAttribute<CombinesAttribute>()?.Combination
            ?? throw new InvalidOperationException($"{instrument.Name} lacks {nameof(CombinesAttribute)}.");
    }
}
