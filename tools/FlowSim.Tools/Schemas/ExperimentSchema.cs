using System.Text.Json.Nodes;
using FlowSim.Model.Parameters;
using FlowSim.Scenarios.Experiments;
using FlowSim.Scenarios.Numbers;

namespace FlowSim.Tools.Schemas;

/// <summary>The schema of experiment files.</summary>
internal static class ExperimentSchema
{
    private static readonly Dictionary<string, Func<JsonObject>> Forms = new(StringComparer.Ordinal)
    {
        ["title"] = () => JsonSchemaNode.Text("The experiment in a few words."),
        ["summary"] = () => JsonSchemaNode.Text("The experiment in a sentence or two."),
        ["scenarios"] = Scenarios,
        ["replicates"] = () => DesignSchema.WholeNumber("How many times each point is run.", ExperimentReader.Replicates),
        ["seed"] = () => DesignSchema.Seed("The seed of the runs."),
        ["scale"] = Scale,
        ["keep"] = () => JsonSchemaNode.DistinctList(
            "The tables to store; all where the key is left out.", JsonSchemaNode.Word("A table.", ExperimentReader.Tables.Keys)),
        ["design"] = DesignSchema.Of,
        ["parameters"] = Parameters,
    };

    /// <summary>The schema file.</summary>
    public static GeneratedFile Generate()
    {
        var root = JsonSchemaNode.Section(
            "An experiment of FlowSim.", JsonSchemaNode.Values(ExperimentReader.Keys, Forms), "title", "scenarios", "design");

        // A table of points names its parameters itself.
        root["if"] = new JsonObject { ["properties"] = new JsonObject { ["design"] = new JsonObject { ["type"] = "object" } } };
        root["then"] = JsonSchemaNode.Required("parameters");
        root["else"] = new JsonObject { ["not"] = JsonSchemaNode.Required("parameters") };
        return SchemaFile.Of(
            "experiments/experiment.schema.json",
            "FlowSim experiment",
            root,
            new JsonObject { [QuantitySchema.Distribution] = QuantitySchema.OfDistribution() });
    }

    private static JsonObject Scenarios() => JsonSchemaNode.DistinctList(
        "The scenario files, relative to this file. The first is the base of comparisons.",
        JsonSchemaNode.Text("A scenario file."));

    private static JsonObject Scale() => new()
    {
        ["type"] = "number",
        ["exclusiveMinimum"] = 0,
        ["maximum"] = 1,
        ["default"] = 1,
        ["description"] = "The share of parties that is simulated.",
    };

    private static JsonObject Parameters() => JsonSchemaNode.AnyOf(
        "The parameters that vary, or the word priors for all that have a prior.",
        new JsonObject { ["const"] = "priors" },
        ParametersSchema.Of("The parameters that vary, by group.", Factor));

    private static JsonObject Factor(ParameterEntry entry) => JsonSchemaNode.AnyOf(
        $"{ParametersSchema.Meaning(entry)} Unit: {entry.Meta.Unit}."
            + (entry.Meta.Prior.Length == 0 ? "" : $" Prior: {entry.Meta.Prior}."),
        new JsonObject { ["const"] = "prior" },
        JsonSchemaNode.Reference(QuantitySchema.Distribution),
        new JsonObject
        {
            ["type"] = "array",
            ["minItems"] = 1,
            ["items"] = QuantitySchema.Number(NumberBounds.Of(entry.Meta)),
        });
}
