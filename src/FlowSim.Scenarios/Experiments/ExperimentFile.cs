using System.Collections.Immutable;
using FlowSim.Kernel.Identity;
using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Reading;
using FlowSim.Scenarios.Yaml;

namespace FlowSim.Scenarios.Experiments;

/// <summary>Reads experiment files.</summary>
public static class ExperimentFile
{
    /// <summary>The largest experiment file that is read, in bytes. Long lists of points belong in a table.</summary>
    internal const int MaxBytes = 1024 * 1024;

    /// <summary>Whether a readable file is an experiment, which is the case if it has the key 'design'.</summary>
    /// <param name="path">The file.</param>
    public static bool IsMeantBy(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return new SourceReader(new DiagnosticBag()).TryRead(path, new(path, 0, 0), out var source)
            && HasDesign(source.Text);
    }

    /// <summary>Reads an experiment, its table of points and its scenarios.</summary>
    /// <param name="path">The experiment's YAML file.</param>
    /// <param name="settings">Parameters that override the files of every scenario; they are applied last.</param>
    /// <returns>The experiment, or all problems. The contents of the files never cause an exception.</returns>
    public static LoadedExperiment Load(string path, IEnumerable<SettingOverride> settings)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(settings);
        var bag = new DiagnosticBag();
        var files = new SourceReader(bag);
        if (!files.TryRead(path, new(path, 0, 0), out var source, MaxBytes)
            || !YamlText.TryParse(source, YamlFileKind.Experiment, bag, out var root))
        {
            return new LoadedExperiment
            {
                Diagnostics = bag.InOrder(files.Files),
                Files = [.. files.Files],
                ContentHash = files.ContentHash,
            };
        }

        var overrides = settings.ToList();
        var scenarios = ScenarioList.Read(root, overrides, bag);
        var first = scenarios.Scenarios.Length > 0 ? scenarios.Scenarios[0].Scenario : null;
        var experiment = new ExperimentReader(files, first, bag).Read(root);
        ReportSettingsOfFactors(path, experiment.Factors, overrides, bag);
        ImmutableArray<string> read =
            [.. files.Files.Concat(scenarios.Loaded.SelectMany(loaded => loaded.Files)).Distinct(StringComparer.Ordinal)];
        return new LoadedExperiment
        {
            Experiment = bag.Count == 0 ? experiment with { Scenarios = scenarios.Scenarios } : null,
            Diagnostics = bag.InOrder(read),
            Files = read,
            ContentHash = HashOf(files, scenarios),
        };
    }

    private static bool HasDesign(string text)
    {
        const string Key = "design";
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.StartsWith(Key, StringComparison.Ordinal)
                && line[Key.Length..].TrimStart(' ').StartsWith(":", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static void ReportSettingsOfFactors(
        string path, ImmutableArray<Factor> factors, List<SettingOverride> settings, DiagnosticBag bag)
    {
        var varied = factors.Select(factor => factor.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var setting in settings.Where(setting => varied.Contains(setting.Path)))
        {
            bag.Add(ScenarioDiagnostics.SettingOfFactor(new(setting.ToString(), 0, 0), setting.Path, path));
        }
    }

    private static ulong HashOf(SourceReader files, ScenarioList scenarios)
    {
        var hash = default(StableHash);
        hash.Add(files.ContentHash);
        foreach (var loaded in scenarios.Loaded)
        {
            hash.Add(loaded.ContentHash);
        }

        return hash.Value;
    }
}
