using System.Text.Json.Nodes;
using FlowSim.Cli.Rendering;
using FlowSim.Model.Parameters;

namespace FlowSim.Tools.Schemas;

/// <summary>The parameters of the model, nested by group.</summary>
internal static class ParametersSchema
{
    /// <summary>The section of groups.</summary>
    /// <param name="description">What it is.</param>
    /// <param name="valueOf">The form of the value of a parameter.</param>
    public static JsonObject Of(string description, Func<ParameterEntry, JsonObject> valueOf) => JsonSchemaNode.Section(
        description,
        ParameterCatalog.All.GroupBy(entry => entry.Section).Select(group => KeyValuePair.Create(
            KebabName.Of(group.Key.Name),
            JsonSchemaNode.Section(
                ParameterMeaning.Of(group.Key),
                group.Select(entry => KeyValuePair.Create(KebabName.Of(entry.Property.Name), valueOf(entry))))))
            .Concat(ProfileFamily.All.Select(family => KeyValuePair.Create(family.Key, Profiles(family, valueOf)))));

    /// <summary>The numbers of a corridor's profiles, by their ids.</summary>
    private static JsonObject Profiles(ProfileFamily family, Func<ParameterEntry, JsonObject> valueOf) => new()
    {
        ["type"] = "object",
        ["description"] = ParameterMeaning.Of(family.Section),
        ["additionalProperties"] = JsonSchemaNode.Section(
            ParameterMeaning.Of(family.Type),
            family.Numbers.Select(number => KeyValuePair.Create(
                number.Key, valueOf(new(number.Key, family.Section, number.Property, number.Meta))))),
    };

    /// <summary>The meaning of a parameter and the source of its value.</summary>
    public static string Meaning(ParameterEntry entry) => $"{ParameterMeaning.Of(entry)} Source of the default: {entry.Meta.Source}.";
}
