using System.Collections.Immutable;
using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Yaml;

namespace FlowSim.Scenarios.Experiments;

/// <summary>Reads the scenarios that an experiment names.</summary>
internal sealed class ScenarioList
{
    /// <summary>Maximum number of scenarios of an experiment.</summary>
    public const int MaxScenarios = 100;

    private const string Key = "scenarios";

    private readonly List<ExperimentScenario> _scenarios = [];
    private readonly List<LoadedScenario> _loaded = [];

    private ScenarioList()
    {
    }

    /// <summary>The scenarios that could be read, with unique names.</summary>
    public ImmutableArray<ExperimentScenario> Scenarios => [.. _scenarios];

    /// <summary>The result of reading each scenario.</summary>
    public IReadOnlyList<LoadedScenario> Loaded => _loaded;

    /// <summary>Reads the scenarios. Problems are reported, and only once if several scenarios share them.</summary>
    public static ScenarioList Read(YamlSection root, IReadOnlyList<SettingOverride> settings, DiagnosticBag bag)
    {
        var list = new ScenarioList();
        if (root.TryWords(Key, required: true, "a list of file names such as [base.yaml, variant.yaml]", out var files) && files.Count == 0)
        {
            bag.Add(ScenarioDiagnostics.NoScenario(root.AtValue(Key)));
        }
        else if (files.Count > MaxScenarios)
        {
            bag.Add(ScenarioDiagnostics.TooManyScenarios(root.AtValue(Key), files.Count, MaxScenarios));
            return list;
        }

        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (file, at) in files)
        {
            if (string.IsNullOrWhiteSpace(file))
            {
                bag.Add(ScenarioDiagnostics.EmptyText(at, Key));
            }
            else if (lines.TryAdd(Identity(root.Source.Resolve(file)), at.Line))
            {
                list.Load(root.Source.Resolve(file), at, settings);
            }
            else
            {
                bag.Add(ScenarioDiagnostics.ScenarioNamedTwice(at, file, lines[Identity(root.Source.Resolve(file))]));
            }
        }

        foreach (var diagnostic in list._loaded.SelectMany(loaded => loaded.Diagnostics).Distinct())
        {
            bag.Add(diagnostic);
        }

        return list;
    }

    /// <summary>
    /// The same text for every way to write a path. An invalid path is kept and reported when it is read.
    /// </summary>
    private static string Identity(string path) => path.Contains('\0', StringComparison.Ordinal) ? path : Path.GetFullPath(path);

    private void Load(string file, SourcePosition at, IReadOnlyList<SettingOverride> settings)
    {
        var loaded = ScenarioFile.Load(file, at, settings);
        _loaded.Add(loaded);
        if (loaded.Scenario is { } scenario)
        {
            var name = ScenarioNames.Unique(scenario.Name, [.. _scenarios.Select(known => known.Name)]);
            _scenarios.Add(new(name, file, loaded.ContentHash, scenario, loaded.Corridor));
        }
    }
}
