using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FlowSim.Tools.Schemas;

/// <summary>A JSON schema as a file. Editors complete and check YAML files with it.</summary>
internal static class SchemaFile
{
    // The JSON Schema draft that editors support best.
    private const string Draft = "http://json-schema.org/draft-07/schema#";

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The file of a schema.</summary>
    /// <param name="path">Its path from the root of the repository.</param>
    /// <param name="title">What it describes.</param>
    /// <param name="root">The form of the whole file.</param>
    /// <param name="definitions">Forms that <paramref name="root"/> refers to.</param>
    public static GeneratedFile Of(string path, string title, JsonObject root, JsonObject definitions)
    {
        root.Insert(0, "$schema", Draft);
        root.Insert(1, "$comment", $"Made from the code by: {Generators.CommandLine("schema")}");
        root.Insert(2, "title", title);
        root.Add("definitions", definitions);
        return new(path, root.ToJsonString(Indented) + "\n");
    }
}
