using System.Collections.Immutable;
using FlowSim.Model;
using FlowSim.Model.Parameters;
using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Numbers;
using FlowSim.Scenarios.Reading;
using FlowSim.Scenarios.Yaml;

namespace FlowSim.Scenarios.Experiments;

/// <summary>
/// Reads everything in an experiment except its scenarios. If there is a problem, it is reported, and a default is
/// used.
/// </summary>
/// <param name="files">Reads the table of points.</param>
/// <param name="scenario">
/// The first scenario, whose corridor has parameters of its own; null if it could not be read.
/// </param>
/// <param name="bag">Receives the problems.</param>
internal sealed class ExperimentReader(SourceReader files, Scenario? scenario, DiagnosticBag bag)
{
    private const int MaxReplicates = 100_000;
    private const string DesignKey = "design";

    /// <summary>The keys of an experiment file.</summary>
    public static IReadOnlyList<string> Keys { get; } =
        ["title", "summary", "scenarios", "replicates", "seed", "scale", "keep", DesignKey, "parameters"];

    /// <summary>The bounds of the number of replicates.</summary>
    public static NumberBounds Replicates { get; } = new(1, MaxReplicates, "replicates");

    /// <summary>The tables that may be kept, by their words.</summary>
    public static IReadOnlyDictionary<string, StoredTables> Tables { get; } = KebabName.ValuesOf<StoredTables>()
        .Where(table => table.Value != StoredTables.None)
        .ToDictionary(table => table.Key, table => table.Value, StringComparer.Ordinal);

    /// <summary>Reads the experiment.</summary>
    public ExperimentDefinition Read(YamlSection root)
    {
        root.ReportUnknownKeys(Keys);
        root.TryText("title", required: true, out var title);
        root.TryText("summary", required: false, out var summary);
        var (design, factors) = ReadPoints(root);
        return new()
        {
            Name = Path.GetFileNameWithoutExtension(root.Source.File),
            Title = title,
            Summary = summary,
            Scenarios = [],
            Design = design ?? DesignReader.OfTable,
            Factors = factors,
            Replicates = ExperimentNumbers.Whole(root, "replicates", Replicates, byDefault: 1, bag),
            Seed = ExperimentNumbers.Seed(root, bag),
            SampleShare = ExperimentNumbers.Scale(root, bag),
            Keep = ReadKeep(root),
        };
    }

    private (DesignDefinition? Design, ImmutableArray<Factor> Factors) ReadPoints(YamlSection root)
    {
        if (root.TryValue(DesignKey, required: true, out var value))
        {
            switch (value)
            {
                case YamlValue.Mapping mapping:
                    return ReadDrawn(root, new YamlSection(root.Source, mapping, "a design", bag));
                case YamlValue.Scalar { Text: var text } when text.Trim().Length > 0:
                    return (DesignReader.OfTable, ReadTable(root, text.Trim()));
                default:
                    bag.Add(
                        ScenarioDiagnostics.WrongType(
                            root.AtValue(DesignKey),
                            DesignKey,
                            "keys with values, or a table of points such as points.csv",
                            value));
                    break;
            }
        }

        return (null, root.Has("parameters") ? new FactorsReader(kind: null, scenario, bag).Read(root) : []);
    }

    private (DesignDefinition? Design, ImmutableArray<Factor> Factors) ReadDrawn(YamlSection root, YamlSection section)
    {
        var before = bag.Count;
        var design = DesignReader.Read(section, bag);
        var factors = new FactorsReader(design?.Kind, scenario, bag).Read(root);
        if (design is not null && bag.Count == before)
        {
            var at = section.Has("size") ? section.AtValue("size") : section.At;
            DesignLength.Report(design, factors, at, bag);
        }

        return (design, factors);
    }

    private ImmutableArray<Factor> ReadTable(YamlSection root, string table)
    {
        var at = root.AtValue(DesignKey);
        if (DesignReader.Kinds.TryGetValue(table, out var kind))
        {
            bag.Add(ScenarioDiagnostics.DesignIsKind(at, table, DesignReader.ExampleOf(kind)));
            return root.Has("parameters") ? new FactorsReader(kind, scenario, bag).Read(root) : [];
        }

        if (root.Has("parameters"))
        {
            bag.Add(ScenarioDiagnostics.ParametersBesideTable(root.AtValue("parameters"), table));
        }

        var file = root.Source.Resolve(table);
        return files.TryReadUtf8(file, at, PointTableReader.MaxBytes, out var utf8)
            ? PointTableReader.Read(file, utf8, scenario, bag)
            : [];
    }

    private StoredTables ReadKeep(YamlSection root)
    {
        const string Key = "keep";
        var kept = StoredTables.Outcomes;
        if (!root.TryWords(Key, required: false, $"a list of words from [{DiagnosticText.Names([.. Tables.Keys])}]", out var words))
        {
            return StoredTables.All;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (word, at) in words)
        {
            if (!Tables.TryGetValue(word, out var table))
            {
                bag.Add(ScenarioDiagnostics.UnknownWord(at, Key, word, [.. Tables.Keys]));
            }
            else if (!seen.Add(word))
            {
                bag.Add(ScenarioDiagnostics.WordNamedTwice(at, Key, word));
            }

            kept |= table;
        }

        return kept;
    }
}
