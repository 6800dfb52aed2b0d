using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using FlowSim.Cli.Rendering;
using FlowSim.Model.Controls;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;
using FlowSim.Scenarios.Policy;

namespace FlowSim.Tools.Reference;

/// <summary>A key of a kind of instrument, as a row of its table.</summary>
/// <param name="Cells">Key, meaning, accepted values and default.</param>
internal sealed record InstrumentKey(IReadOnlyList<string> Cells)
{
    /// <summary>The keys of a kind of instrument.</summary>
    public static IReadOnlyList<InstrumentKey> Of(string kind, Type type)
    {
        var defaults = Activator.CreateInstance(type)!;
        return
        [
            .. from property in InstrumentProperty.Of(type)
               let value = property.Property.GetValue(defaults)
               select new InstrumentKey(
               [
                   $"`{property.Key}`",
                   ParameterMeaning.Of(property.Property),
                   Takes(kind, property),
                   property.IsRequired ? "required" : Default(value),
               ]),
        ];
    }

    private static string Takes(string kind, InstrumentProperty property)
    {
        var type = property.Property.PropertyType;
        var places = PlaceRule.Of(kind, property.Key).Required
            .Replace(" ({transit})", "", StringComparison.Ordinal)
            .Replace(" ({transit}, {destination})", "", StringComparison.Ordinal);
        return type switch
        {
            _ when type == typeof(Quantity) => Number(property.Property.GetCustomAttribute<InstrumentFieldAttribute>()!),
            _ when type == typeof(PlaceId) => $"{places}",
            _ when type == typeof(ImmutableArray<PlaceId>) => $"a list; each {places}",
            _ when WordValues.AreWords(type) => $"one of {Words(type)}",
            _ when WordValues.AreLists(type, out var element) => $"a list of {Words(element)}",
            _ => throw new NotSupportedException($"The page cannot express {type.Name} of '{kind}'."),
        };
    }

    private static string Number(InstrumentFieldAttribute meta) => $"{meta.Unit}, {ReferencePages.Bounds(meta.Min, meta.Max)}";

    private static string Words(Type type) => type.IsEnum
        ? string.Join(", ", new WordValues(new()).Of(type).Keys.Select(word => $"`{word}`"))
        : $"the corridor's {(type == typeof(Force) ? "forces" : "groups")}";

    private static string Default(object? value) => value switch
    {
        Quantity quantity => NumberText.Plain(quantity.Value),
        ImmutableArray<PlaceId> { IsDefaultOrEmpty: true } => "none",
        IEnumerable values => string.Join(", ", values.Cast<object>().Select(item => $"`{KebabName.Of(item.ToString()!)}`")),
        Enum word => $"`{KebabName.Of(word.ToString())}`",
        _ => "",
    };
}
