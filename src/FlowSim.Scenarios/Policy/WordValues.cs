using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;
using FlowSim.Model.Controls;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;

namespace FlowSim.Scenarios.Policy;

/// <summary>
/// The words for values whose type is known only at run time: those of an enumeration, or the corridor's groups and forces.
/// </summary>
internal sealed class WordValues(ModelParameters corridor)
{
    /// <summary>Whether files give values of a type by words.</summary>
    public static bool AreWords(Type type) => type.IsEnum || type == typeof(NationalityGroup) || type == typeof(Force);

    /// <summary>Whether a type is an immutable array of such values, and of which.</summary>
    public static bool AreLists(Type type, out Type element)
    {
        var isArray = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>);
        element = isArray ? type.GetGenericArguments()[0] : type;
        return isArray && AreWords(element);
    }

    /// <summary>The values of a type by their words, in order.</summary>
    public IReadOnlyDictionary<string, object> Of(Type type)
    {
        if (type == typeof(NationalityGroup))
        {
            return corridor.Groups.Index().ToDictionary(
                group => group.Item.Id, group => (object)new NationalityGroup(group.Index), StringComparer.Ordinal);
        }

        return type == typeof(Force)
            ? corridor.Forces.Index().ToDictionary(
                force => force.Item.Id, force => (object)new Force(force.Index), StringComparer.Ordinal)
            : Enum.GetValues(type).Cast<object>().ToDictionary(
                value => KebabName.Of(value.ToString()!), value => value, StringComparer.Ordinal);
    }

    /// <summary>The word for a value.</summary>
    public string WordOf(object value) => Of(value.GetType()).First(word => word.Value.Equals(value)).Key;

    /// <summary>Creates the immutable array of the values.</summary>
    public static object ArrayOf(Type element, IReadOnlyList<object> values)
    {
        var array = Array.CreateInstance(element, values.Count);
        for (var index = 0; index < values.Count; index++)
        {
            array.SetValue(values[index], index);
        }

        return typeof(ImmutableCollectionsMarshal)
            .GetMethod(nameof(ImmutableCollectionsMarshal.AsImmutableArray), BindingFlags.Public | BindingFlags.Static)!
            .MakeGenericMethod(element)
            .Invoke(null, [array])!;
    }
}
