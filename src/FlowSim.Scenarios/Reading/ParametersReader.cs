using System.Collections.Immutable;
using FlowSim.Model.Parameters;
using FlowSim.Model.Uncertainty;
using FlowSim.Scenarios.Corridors;
using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Numbers;
using FlowSim.Scenarios.Yaml;

namespace FlowSim.Scenarios.Reading;

/// <summary>
/// Reads the parameters that the files and the command line set; later settings replace earlier ones.
/// </summary>
internal sealed class ParametersReader(CorridorFrame frame, DiagnosticBag bag)
{
    private readonly ParameterSpace _space = new(frame.Parameters);
    private readonly Dictionary<string, Quantity> _values = frame.Numbers.ToDictionary(StringComparer.Ordinal);

    /// <summary>The parameters with all settings applied; uncertain ones have their medians.</summary>
    public ModelParameters Parameters =>
        ParameterCatalog.With(frame.Parameters, _values.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.Value)));

    /// <summary>The uncertain parameters, in the order of the catalog.</summary>
    public ImmutableArray<UncertainParameter> Uncertain =>
    [
        .. from path in _space.Paths
           where _values.ContainsKey(path)
           let distribution = _values[path].Distribution
           where distribution is not null
           select new UncertainParameter(path, distribution),
    ];

    /// <summary>Applies the settings of a file.</summary>
    public void Take(YamlSection root)
    {
        if (!root.TrySection("parameters", required: false, "'parameters'", out var groups))
        {
            return;
        }

        foreach (var key in ParameterGroups.Of(groups, frame.IsComplete ? _space : null, bag))
        {
            if (key.Section.TryScalar(key.Name, required: true, "a number or a distribution", out var text))
            {
                Set(key.Entry.Path, text, key.Section.AtValue(key.Name), key.Name);
            }
        }
    }

    /// <summary>Applies the settings of the command line.</summary>
    public void Take(IEnumerable<SettingOverride> settings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var setting in settings)
        {
            var at = new SourcePosition(setting.ToString(), 0, 0);
            if (string.IsNullOrEmpty(setting.Path) || string.IsNullOrEmpty(setting.Value))
            {
                bag.Add(ScenarioDiagnostics.SettingIncomplete(at));
            }
            else if (_space.Find(setting.Path) is null)
            {
                bag.Add(LikeOf(setting.Path) is (var profile, var other)
                    ? ScenarioDiagnostics.ParameterIsLike(at, setting.Path.Split('.')[^1], profile, other)
                    : ScenarioDiagnostics.SettingUnknown(at, setting.Path, _space.Paths));
            }
            else if (!seen.Add(setting.Path))
            {
                bag.Add(ScenarioDiagnostics.SettingTwice(at, setting.Path));
            }
            else
            {
                Set(setting.Path, setting.Value, at, setting.Path);
            }
        }
    }

    /// <summary>The profile and the other whose number it has, where a path names such a number; null otherwise.</summary>
    private (string Profile, string Other)? LikeOf(string path) => path.Split('.') is [var key, var id, var name]
        && ProfileFamily.All.FirstOrDefault(family => family.Key == key) is { } family
        && family.Get(_space.Parameters).FirstOrDefault(profile => profile.Id == id)?.Like.GetValueOrDefault(name) is { } other
            ? (id, other)
            : null;

    private void Set(string path, string text, SourcePosition at, string key)
    {
        if (!_space.Parameters.Destinations.IsEmpty && path == $"destinations.{_space.Parameters.Destinations[^1].Id}.share")
        {
            bag.Add(ScenarioDiagnostics.ShareOfLast(at, _space.Parameters.Destinations[^1].Id));
            return;
        }

        if (QuantityText.TryRead(text, at, key, NumberBounds.Of(_space.Find(path)!.Meta), bag, out var quantity))
        {
            _values[path] = quantity;
        }
    }
}
