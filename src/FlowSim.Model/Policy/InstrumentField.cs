using System.Reflection;

namespace FlowSim.Model.Policy;

/// <summary>A number of an instrument, as found on its record.</summary>
/// <param name="Property">The property, of type <see cref="Uncertainty.Quantity"/>.</param>
/// <param name="Meta">Its unit and bounds.</param>
public sealed record InstrumentField(PropertyInfo Property, InstrumentFieldAttribute Meta)
{
    /// <summary>The numbers of a kind of instrument, in the order of its record.</summary>
    public static IEnumerable<InstrumentField> Of(Type instrument)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        foreach (var property in instrument.GetProperties())
        {
            if (property.GetCustomAttribute<InstrumentFieldAttribute>() is { } meta)
            {
                yield return new InstrumentField(property, meta);
            }
        }
    }
}
