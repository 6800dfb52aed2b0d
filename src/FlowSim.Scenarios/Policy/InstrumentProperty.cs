using System.Reflection;
using System.Runtime.CompilerServices;
using FlowSim.Model.Parameters;

namespace FlowSim.Scenarios.Policy;

/// <summary>A property of an instrument's record that files can set.</summary>
/// <param name="Key">Its key in files.</param>
/// <param name="Property">The property.</param>
/// <param name="IsRequired">Whether every entry must set it.</param>
internal sealed record InstrumentProperty(string Key, PropertyInfo Property, bool IsRequired)
{
    /// <summary>The properties of a kind of instrument, in the order of its record.</summary>
    public static IReadOnlyList<InstrumentProperty> Of(Type instrument) =>
    [
        .. from property in instrument.GetProperties(BindingFlags.Public | BindingFlags.Instance)
           where property.CanWrite
           select new InstrumentProperty(
               KebabName.Of(property.Name), property, property.IsDefined(typeof(RequiredMemberAttribute), inherit: true)),
    ];
}
