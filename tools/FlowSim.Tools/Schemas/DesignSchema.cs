using System.Text.Json.Nodes;
using FlowSim.Scenarios.Experiments;
using FlowSim.Scenarios.Numbers;

namespace FlowSim.Tools.Schemas;

/// <summary>How the points of an experiment are chosen.</summary>
internal static class DesignSchema
{
    /// <summary>The value of the key: a design, or a table of points.</summary>
    public static JsonObject Of() => JsonSchemaNode.AnyOf(
        "How the points are chosen: a design, or the path of a table of points (CSV).",
        [
            JsonSchemaNode.Text("A table of points, relative to this file."),
            .. DesignReader.Kinds.Select(kind => OfKind(kind.Key, kind.Value)),
        ]);

    /// <summary>A seed.</summary>
    public static JsonObject Seed(string description)
    {
        var seed = JsonSchemaNode.WholeNumber(description, JsonValue.Create(ulong.MinValue), JsonValue.Create(ulong.MaxValue));
        seed["default"] = 1;
        return seed;
    }

    /// <summary>A whole number within bounds.</summary>
    public static JsonObject WholeNumber(string description, NumberBounds bounds) => JsonSchemaNode.WholeNumber(
        description, JsonValue.Create((long)bounds.Min), JsonValue.Create((long)bounds.Max));

    private static JsonObject OfKind(string word, DesignKind kind)
    {
        var forms = new Dictionary<string, Func<JsonObject>>(StringComparer.Ordinal)
        {
            ["kind"] = () => new() { ["const"] = word },
            ["size"] = () => WholeNumber($"The number of {DesignReader.SizeOf(kind).Unit}.", DesignReader.SizeOf(kind)),
            ["levels"] = () => WholeNumber("The number of levels of each parameter.", DesignReader.Levels),
            ["seed"] = () => Seed("The seed of the design."),
            ["scramble"] = () => new() { ["type"] = "boolean", ["default"] = true, ["description"] = "Whether the sequence is scrambled." },
        };
        string[] required = DesignReader.HasSize(kind) ? ["kind", "size"] : ["kind"];
        return JsonSchemaNode.Section(
            $"A design of the kind {word}.",
            JsonSchemaNode.Values(DesignReader.Keys.Where(key => DesignReader.IsKeyOf(key, kind)), forms),
            required);
    }
}
