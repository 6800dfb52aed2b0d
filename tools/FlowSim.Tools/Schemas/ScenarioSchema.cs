using System.Text.Json.Nodes;
using FlowSim.Model.Controls;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;
using FlowSim.Scenarios.Corridors;
using FlowSim.Scenarios.Numbers;
using FlowSim.Scenarios.Reading;
using FlowSim.Scenarios.Tables;

namespace FlowSim.Tools.Schemas;

/// <summary>The schema of scenario files.</summary>
internal static class ScenarioSchema
{
    private static readonly ModelParameters Defaults = new();

    private static readonly Dictionary<string, Func<JsonObject>> Forms = new(StringComparer.Ordinal)
    {
        ["title"] = () => JsonSchemaNode.Text("The scenario in a few words."),
        ["summary"] = () => JsonSchemaNode.Text("The scenario in a sentence or two."),
        ["extends"] = () => JsonSchemaNode.Text("The scenario file this one builds on, relative to this file."),
        ["period"] = Period,
        ["corridor"] = Corridor,
        ["parameters"] = () => ParametersSchema.Of("Parameters of the model that differ from their defaults.", Parameter),
        ["policy"] = PolicySchema.List,
    };

    private static readonly Dictionary<string, Func<JsonObject>> PeriodForms = new(StringComparer.Ordinal)
    {
        ["from"] = () => JsonSchemaNode.Date("The first day."),
        ["until"] = () => JsonSchemaNode.Date("The day after the last."),
        [WarmUp.Key] = () => JsonSchemaNode.Text(
            "How long the run is simulated before its first day, from which on it is counted: a number of months, such as 12 "
                + "months, or the date on which it begins.",
            WarmUp.Form),
    };

    private static readonly Dictionary<string, Func<JsonObject>> CorridorForms = new(StringComparer.Ordinal)
    {
        ["places"] = () => JsonSchemaNode.Text("The table of places (CSV), relative to this file."),
        ["legs"] = () => JsonSchemaNode.Text("The table of legs between places (CSV)."),
        ["departures"] = () => JsonSchemaNode.Text("The table of departures by month (CSV)."),
        ["transit-country"] = () => JsonSchemaNode.Text("The country that people cross, in two letters.", PlacesReader.Country),
        ["destination-country"] = () => JsonSchemaNode.Text("The country that most want to reach, in two letters.", PlacesReader.Country),
        ["kinds"] = () => new()
        {
            ["type"] = "object",
            ["description"] = "The corridor's own kinds of place, each with its role.",
            ["additionalProperties"] = JsonSchemaNode.Word("The role.", KebabName.ValuesOf<PlaceRole>().Keys),
        },
        ["groups"] = () => ProfileSchema.Of<GroupProfile>(
            new()
            {
                ["countries"] = JsonSchemaNode.DistinctList(
                    "The countries its people come from; omitted where there are too many to name.",
                    JsonSchemaNode.Text("A country in two letters.", PlacesReader.Country)),
                ["extra-regional"] = JsonSchemaNode.Word("Whether its people come from outside the region.", ["yes", "no"]),
                ["taken-back"] = JsonSchemaNode.Word("Whether the transit country takes its people back.", ["yes", "no"]),
            }),
        ["destinations"] = () => ProfileSchema.Of<DestinationProfile>(
            new()
            {
                ["latitude"] = QuantitySchema.Number(PlacesReader.Latitude),
                ["longitude"] = QuantitySchema.Number(PlacesReader.Longitude),
            }),
        ["forces"] = () => ProfileSchema.Of<ForceProfile>(
            new() { ["role"] = JsonSchemaNode.Word("What it is.", KebabName.ValuesOf<ForceRole>().Keys) }),
        ["map"] = CorridorSchema.Map,
        ["words"] = CorridorSchema.Words,
    };

    /// <summary>The schema file.</summary>
    public static GeneratedFile Generate()
    {
        var root = JsonSchemaNode.Section("A scenario of FlowSim.", JsonSchemaNode.Values(ScenarioChain.Keys, Forms));
        var overlay = JsonSchemaNode.Required("extends");
        overlay["not"] = JsonSchemaNode.Required("corridor");
        root["anyOf"] = new JsonArray(overlay, JsonSchemaNode.Required("title", "period", "corridor"));
        return SchemaFile.Of(
            "scenarios/scenario.schema.json",
            "FlowSim scenario",
            root,
            new JsonObject
            {
                ["entry"] = PolicySchema.Entry(),
                ["withdrawal"] = PolicySchema.Withdrawal(),
                [QuantitySchema.Distribution] = QuantitySchema.OfDistribution(),
            });
    }

    private static JsonObject Period() => JsonSchemaNode.Section(
        "The days that are counted.",
        JsonSchemaNode.Values(ScenarioHead.PeriodKeys, PeriodForms),
        ScenarioHead.RequiredPeriodKeys);

    private static JsonObject Corridor() => JsonSchemaNode.Section(
        "The tables of places, legs and departures, and what the corridor says of itself.",
        JsonSchemaNode.Values(CorridorReader.Keys, CorridorForms),
        ["places", "legs", "departures", .. CorridorFrameReader.RequiredKeys]);

    private static JsonObject Parameter(ParameterEntry entry) => QuantitySchema.Quantity(
        ParametersSchema.Meaning(entry), NumberBounds.Of(entry.Meta), IsOfCorridor(entry) ? null : entry.Read(Defaults));

    private static bool IsOfCorridor(ParameterEntry entry) => ProfileFamily.All.Any(family => family.Section == entry.Section);
}
