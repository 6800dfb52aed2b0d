using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;
using FlowSim.Model.Parameters;

namespace FlowSim.Scenarios.Policy;

/// <summary>Keywords of an enumeration whose type is known only at run time.</summary>
internal static class EnumWords
{
    /// <summary>The values by their keywords, in order.</summary>
    public static IReadOnlyDictionary<string, object> Of(Type enumeration) =>
        Enum.GetValues(enumeration)
            .Cast<object>()
            .ToDictionary(value => KebabName.Of(value.ToString()!), value => value, StringComparer.Ordinal);

    /// <summary>Whether a type is an immutable array of an enumeration, and of which.</summary>
    public static bool IsArrayOfEnum(Type type, out Type element)
    {
        var isArray = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>);
        element = isArray ? type.GetGenericArguments()[0] : type;
        return isArray && element.IsEnum;
    }

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
