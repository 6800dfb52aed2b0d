using System.Text.Json.Nodes;
using FlowSim.Scenarios.Corridors;
using FlowSim.Scenarios.Tables;
using FlowSim.Words;

namespace FlowSim.Tools.Schemas;

/// <summary>The schema of what a corridor says for its readers: its map and its words.</summary>
internal static class CorridorSchema
{
    /// <summary>The map.</summary>
    public static JsonObject Map() => JsonSchemaNode.Section(
        "How the map of reports is drawn.", JsonSchemaNode.Values(CorridorMapReader.Keys, MapForms));

    /// <summary>The words.</summary>
    public static JsonObject Words() => JsonSchemaNode.Section(
        "The corridor's own words, by language.",
        LanguageCodes.All.Select(code => KeyValuePair.Create(code, Texts())));

    private static Dictionary<string, Func<JsonObject>> MapForms { get; } = new(StringComparer.Ordinal)
    {
        ["labels"] = () => Members(
            "Where the names of countries stand, by their codes in two letters.",
            new Dictionary<string, JsonObject>
            {
                ["latitude"] = QuantitySchema.Number(PlacesReader.Latitude),
                ["longitude"] = QuantitySchema.Number(PlacesReader.Longitude),
            }),
        ["areas"] = () => Members(
            "The parts that a reader can look at more closely, by their ids.",
            new Dictionary<string, JsonObject>
            {
                ["west"] = QuantitySchema.Number(PlacesReader.Longitude),
                ["south"] = QuantitySchema.Number(PlacesReader.Latitude),
                ["east"] = QuantitySchema.Number(PlacesReader.Longitude),
                ["north"] = QuantitySchema.Number(PlacesReader.Latitude),
            }),
    };

    private static JsonObject Members(string description, Dictionary<string, JsonObject> keys) => new()
    {
        ["type"] = "object",
        ["description"] = description,
        ["additionalProperties"] = JsonSchemaNode.Section("Degrees.", keys, keys.Keys),
    };

    private static JsonObject Texts() => new()
    {
        ["description"] = "A file of texts by their keys, or the texts.",
        ["type"] = new JsonArray("string", "object"),
        ["additionalProperties"] = new JsonObject { ["type"] = "string" },
    };
}
