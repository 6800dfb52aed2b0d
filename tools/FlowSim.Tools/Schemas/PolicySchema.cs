using System.Text.Json.Nodes;
using FlowSim.Model.Policy;
using FlowSim.Scenarios.Policy;

namespace FlowSim.Tools.Schemas;

/// <summary>The entries of a policy.</summary>
internal static class PolicySchema
{
    private static readonly Dictionary<string, Func<JsonObject>> Forms = new(StringComparer.Ordinal)
    {
        ["name"] = () => JsonSchemaNode.Text("A name by which a later file can withdraw the entry.", PolicyReader.Name),
        ["from"] = () => JsonSchemaNode.Date("The first day on which it is in force."),
        ["until"] = () => JsonSchemaNode.Date("The day after the last on which it is in force."),
        ["source"] = () => JsonSchemaNode.Text("Where the entry is known from, or that it is an assumption."),
        ["withdraw"] = () => JsonSchemaNode.Text("The name of the entry that ends.", PolicyReader.Name),
    };

    /// <summary>The list of entries.</summary>
    public static JsonObject List() => new()
    {
        ["type"] = "array",
        ["description"] = "Instruments of policy and the dates between which they are in force.",
        ["items"] = new JsonObject
        {
            ["if"] = JsonSchemaNode.Required("withdraw"),
            ["then"] = JsonSchemaNode.Reference("withdrawal"),
            ["else"] = JsonSchemaNode.Reference("entry"),
        },
    };

    /// <summary>The definition of an entry: one instrument, its dates and its source.</summary>
    public static JsonObject Entry()
    {
        var instruments = InstrumentKinds.ByKey.Select(kind => KeyValuePair.Create(kind.Key, InstrumentSchema.Of(kind.Key, kind.Value)));
        var entry = JsonSchemaNode.Section(
            "An instrument that comes into force.",
            [.. instruments, .. JsonSchemaNode.Values(PolicyReader.CommonKeys, Forms)],
            "from",
            "source");
        entry["oneOf"] = new JsonArray([.. InstrumentKinds.ByKey.Keys.Select(kind => JsonSchemaNode.Required(kind))]);
        return entry;
    }

    /// <summary>The definition of a withdrawal.</summary>
    public static JsonObject Withdrawal() => JsonSchemaNode.Section(
        "The early end of an entry that has a name.",
        JsonSchemaNode.Values(PolicyReader.WithdrawalKeys, Forms),
        PolicyReader.WithdrawalKeys);
}
