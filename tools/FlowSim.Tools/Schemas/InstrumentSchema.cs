using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Nodes;
using FlowSim.Cli.Rendering;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;
using FlowSim.Scenarios.Numbers;
using FlowSim.Scenarios.Policy;
using FlowSim.Scenarios.Tables;

namespace FlowSim.Tools.Schemas;

/// <summary>An instrument of a policy, from the properties of its record.</summary>
internal static class InstrumentSchema
{
    /// <summary>The section of a kind of instrument.</summary>
    public static JsonObject Of(string kind, Type type)
    {
        var properties = InstrumentProperty.Of(type);
        var defaults = Activator.CreateInstance(type)!;
        return JsonSchemaNode.Section(
            ParameterMeaning.Of(type),
            properties.Select(property => KeyValuePair.Create(property.Key, Value(kind, property, defaults))),
            properties.Where(property => property.IsRequired).Select(property => property.Key));
    }

    private static JsonObject Value(string kind, InstrumentProperty property, object defaults)
    {
        var type = property.Property.PropertyType;
        var byDefault = property.IsRequired ? null : property.Property.GetValue(defaults);
        var meaning = ParameterMeaning.Of(property.Property);
        var place = $"{meaning} Takes {PlaceRule.Of(kind, property.Key).Required}.";
        return type switch
        {
            _ when type == typeof(Quantity) => QuantitySchema.Quantity(
                meaning,
                NumberBounds.Of(property.Property.GetCustomAttribute<InstrumentFieldAttribute>()!),
                (byDefault as Quantity?)?.Value),
            _ when type == typeof(PlaceId) => JsonSchemaNode.Text(place, PlacesReader.Code),
            _ when type == typeof(ImmutableArray<PlaceId>) =>
                JsonSchemaNode.DistinctList(place, JsonSchemaNode.Text("The code of a place.", PlacesReader.Code)),
            _ when WordValues.AreWords(type) => WithDefault(Word(meaning, type), Word(byDefault)),
            _ when WordValues.AreLists(type, out var element) => WithDefault(
                JsonSchemaNode.DistinctList(meaning, Word(ParameterMeaning.Of(element), element)), Words(byDefault)),
            _ => throw new NotSupportedException($"A schema cannot describe {type.Name} of '{kind}'."),
        };
    }

    /// <summary>A word of an enumeration, or the id of a group or force, which each corridor has of its own.</summary>
    private static JsonObject Word(string meaning, Type type) => type.IsEnum
        ? JsonSchemaNode.Word(meaning, new WordValues(new()).Of(type).Keys)
        : JsonSchemaNode.Text(meaning);

    private static JsonObject WithDefault(JsonObject form, JsonNode? byDefault)
    {
        if (byDefault is not null)
        {
            form["default"] = byDefault;
        }

        return form;
    }

    private static JsonValue? Word(object? value) => value is null ? null : JsonValue.Create(KebabName.Of(value.ToString()!));

    private static JsonArray? Words(object? values) =>
        values is IEnumerable all ? new JsonArray([.. all.Cast<object>().Select(Word)]) : null;
}
