using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Yaml;

namespace FlowSim.Scenarios.Reading;

/// <summary>A scenario file and the files it extends.</summary>
/// <param name="Roots">The files that could be read, the base first.</param>
/// <param name="IsWhole">Whether all of them could be read.</param>
internal sealed record ScenarioChain(IReadOnlyList<YamlSection> Roots, bool IsWhole)
{
    /// <summary>Maximum number of files in a chain of extensions.</summary>
    public const int MaxFiles = 16;

    /// <summary>The keys of a scenario file.</summary>
    public static IReadOnlyList<string> Keys { get; } =
        ["title", "summary", "extends", "period", "corridor", "parameters", "policy"];

    /// <summary>Reads a file and all those it extends, and reports problems.</summary>
    /// <param name="path">The file.</param>
    /// <param name="namedAt">The position at which the file is named.</param>
    /// <param name="reader">Reads the files.</param>
    /// <param name="bag">Receives the problems.</param>
    public static ScenarioChain Read(string path, SourcePosition namedAt, SourceReader reader, DiagnosticBag bag)
    {
        var roots = new List<YamlSection>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var (file, askedAt) = (path, namedAt);
        while (true)
        {
            if (file.Contains('\0', StringComparison.Ordinal))
            {
                bag.Add(ScenarioDiagnostics.FileUnreadable(askedAt, file, "a path cannot contain a zero character"));
                return new(roots, IsWhole: false);
            }

            if (!seen.Add(Path.GetFullPath(file)))
            {
                bag.Add(ScenarioDiagnostics.ExtendsCycle(askedAt, file));
                return new(roots, IsWhole: false);
            }

            if (roots.Count == MaxFiles)
            {
                bag.Add(ScenarioDiagnostics.ExtendsTooDeep(askedAt, MaxFiles));
                return new(roots, IsWhole: false);
            }

            if (!reader.TryRead(file, askedAt, out var source) || !YamlText.TryParse(source, YamlFileKind.Scenario, bag, out var root))
            {
                return new(roots, IsWhole: false);
            }

            root.ReportUnknownKeys(Keys);
            roots.Insert(0, root);
            if (!root.TryText("extends", required: false, out var extended))
            {
                return new(roots, IsWhole: !root.Has("extends"));
            }

            if (root.Has("corridor"))
            {
                bag.Add(ScenarioDiagnostics.CorridorInOverlay(root.AtValue("corridor")));
            }

            (file, askedAt) = (source.Resolve(extended), root.AtValue("extends"));
        }
    }
}
