using System.Text.Json.Nodes;
using FlowSim.Cli.Rendering;
using FlowSim.Model.Parameters;
using FlowSim.Scenarios.Numbers;

namespace FlowSim.Tools.Schemas;

/// <summary>A kind of profile in the section of a corridor: groups, destinations or forces by their ids.</summary>
internal static class ProfileSchema
{
    /// <summary>The profiles of a kind.</summary>
    /// <param name="own">What is particular to the kind, by key.</param>
    public static JsonObject Of<T>(Dictionary<string, JsonObject> own)
        where T : IProfile
    {
        var family = ProfileFamily.All.Single(family => family.Type == typeof(T));
        return new()
        {
            ["type"] = "object",
            ["description"] = ParameterMeaning.Of(family.Section),
            ["additionalProperties"] = JsonSchemaNode.Section(
                ParameterMeaning.Of(typeof(T)),
                own.Concat(family.Numbers.Select(number => KeyValuePair.Create(number.Key, Number(number.Property, number.Meta))))),
        };
    }

    private static JsonObject Number(System.Reflection.PropertyInfo property, ParameterAttribute meta) => JsonSchemaNode.AnyOf(
        $"{ParameterMeaning.Of(property)} Unit: {meta.Unit}.",
        QuantitySchema.Number(NumberBounds.Of(meta)),
        JsonSchemaNode.Reference(QuantitySchema.Distribution),
        new JsonObject { ["type"] = "string", ["pattern"] = "^like [a-z][a-z0-9-]*$" });
}
