using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FlowSim.Results.Tables;

namespace FlowSim.Results.Sweeps;

/// <summary>The file beside a sweep's store that documents for people how it was made.</summary>
public static class SweepManifest
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        // Safe, because the file is read by people and never embedded in a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the manifest of the current definition.</summary>
    /// <param name="path">The file.</param>
    /// <param name="reader">The store.</param>
    /// <param name="machine">The machine.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, SweepReader reader, MachineDescription machine)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(machine);
        if (reader.Definition() is { } definition)
        {
            var document = Document(definition, reader.RunCount(), machine);
            AtomicFile.Write(path, partial => File.WriteAllText(partial, document.ToJsonString(Options) + "\n"));
        }
    }

    private static JsonObject Document(SweepDefinition definition, long runs, MachineDescription machine) => new()
    {
        ["name"] = definition.Name,
        ["title"] = definition.Title,
        ["command"] = "sweep",
        ["version"] = definition.Version,
        ["commit"] = definition.Commit,
        ["build"] = definition.Build,
        ["definition"] = HexText.Of(definition.Hash),
        ["seed"] = definition.Seed,
        ["sample_share"] = definition.SampleShare,
        ["replicates"] = definition.Replicates,
        ["points"] = definition.PointCount,
        ["runs"] = definition.RunCount,
        ["runs_done"] = runs,
        ["design"] = new JsonObject
        {
            ["kind"] = definition.Design.Kind,
            ["size"] = definition.Design.Size,
            ["levels"] = definition.Design.Levels,
            ["seed"] = definition.Design.Seed,
            ["scrambled"] = definition.Design.IsScrambled,
        },
        ["parameters_varied"] = new JsonObject(definition.Factors.Select(factor =>
            KeyValuePair.Create<string, JsonNode?>(factor.Path, JsonValue.Create(factor.Range)))),
        ["scenarios"] = new JsonArray(
        [
            .. definition.Scenarios.Select(scenario => new JsonObject
            {
                ["name"] = scenario.Name,
                ["title"] = scenario.Title,
                ["file"] = scenario.File,
                ["scenario_hash"] = HexText.Of(scenario.Hash),
                ["effective"] = scenario.Source,
            }),
        ]),
        ["machine"] = new JsonObject
        {
            ["operating_system"] = machine.OperatingSystem,
            ["architecture"] = machine.Architecture,
            ["runtime"] = machine.Runtime,
            ["processors"] = machine.Processors,
        },
    };
}
