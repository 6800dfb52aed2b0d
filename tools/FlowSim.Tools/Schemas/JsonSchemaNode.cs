using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace FlowSim.Tools.Schemas;

/// <summary>
/// The building blocks of the schemas. Each call creates new nodes, because a node can have only one parent.
/// </summary>
internal static class JsonSchemaNode
{
    /// <summary>A text that is not empty.</summary>
    public static JsonObject Text(string description) => new()
    {
        ["type"] = "string",
        ["minLength"] = 1,
        ["description"] = description,
    };

    /// <summary>A text that matches a pattern.</summary>
    public static JsonObject Text(string description, Regex form) => new()
    {
        ["type"] = "string",
        ["pattern"] = form.ToString(),
        ["description"] = description,
    };

    /// <summary>A date.</summary>
    public static JsonObject Date(string description) => new()
    {
        ["type"] = "string",
        ["format"] = "date",
        ["description"] = description,
    };

    /// <summary>A whole number within bounds.</summary>
    public static JsonObject WholeNumber(string description, JsonValue min, JsonValue max) => new()
    {
        ["type"] = "integer",
        ["minimum"] = min,
        ["maximum"] = max,
        ["description"] = description,
    };

    /// <summary>One of several words.</summary>
    public static JsonObject Word(string description, IEnumerable<string> words) => new()
    {
        ["enum"] = new JsonArray([.. words.Select(word => JsonValue.Create(word))]),
        ["description"] = description,
    };

    /// <summary>A list of distinct values of one form.</summary>
    public static JsonObject DistinctList(string description, JsonObject item) => new()
    {
        ["type"] = "array",
        ["items"] = item,
        ["minItems"] = 1,
        ["uniqueItems"] = true,
        ["description"] = description,
    };

    /// <summary>A value of one of several forms.</summary>
    public static JsonObject AnyOf(string description, params JsonNode[] forms) => new()
    {
        ["anyOf"] = new JsonArray(forms),
        ["description"] = description,
    };

    /// <summary>Keys with values; other keys are errors.</summary>
    /// <param name="description">What it is.</param>
    /// <param name="values">The form of the value of each key.</param>
    /// <param name="required">The required keys.</param>
    public static JsonObject Section(
        string description, IEnumerable<KeyValuePair<string, JsonObject>> values, params IEnumerable<string> required)
    {
        var section = new JsonObject
        {
            ["type"] = "object",
            ["description"] = description,
            ["properties"] = new JsonObject(values.Select(value => KeyValuePair.Create(value.Key, (JsonNode?)value.Value))),
            ["additionalProperties"] = false,
        };
        if (required.Any())
        {
            section["required"] = Required(required)["required"]!.DeepClone();
        }

        return section;
    }

    /// <summary>
    /// The keys of a reader with the form of each; throws on a key without a form, which is a gap in the schema.
    /// </summary>
    public static IEnumerable<KeyValuePair<string, JsonObject>> Values(
        IEnumerable<string> keys, IReadOnlyDictionary<string, Func<JsonObject>> forms) =>
        keys.Select(key => KeyValuePair.Create(key, forms[key]()));

    /// <summary>The condition that keys are present.</summary>
    public static JsonObject Required(params IEnumerable<string> keys) => new()
    {
        ["required"] = new JsonArray([.. keys.Select(key => JsonValue.Create(key))]),
    };

    /// <summary>A reference to a definition.</summary>
    public static JsonObject Reference(string definition) => new() { ["$ref"] = $"#/definitions/{definition}" };
}
