using FlowSim.Model.Parameters;
using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Yaml;

namespace FlowSim.Scenarios.Reading;

/// <summary>Parameters in the form of files, nested by group.</summary>
internal static class ParameterGroups
{
    private static readonly ILookup<string, string> NamesByGroup = ParameterCatalog.All.ToLookup(
        entry => entry.Path.Split('.')[0], entry => entry.Path.Split('.')[1], StringComparer.Ordinal);

    /// <summary>
    /// Reads which parameters the groups of a section name, in their order, and reports unknown names.
    /// </summary>
    public static IEnumerable<ParameterKey> Of(YamlSection groups, DiagnosticBag bag)
    {
        foreach (var (group, at) in groups.Keys)
        {
            if (!NamesByGroup.Contains(group))
            {
                bag.Add(ScenarioDiagnostics.UnknownParameterGroup(at, group, [.. NamesByGroup.Select(names => names.Key)]));
            }
            else if (groups.TrySection(group, required: true, $"'{group}'", out var section))
            {
                foreach (var key in OfGroup(group, section, bag))
                {
                    yield return key;
                }
            }
        }
    }

    private static IEnumerable<ParameterKey> OfGroup(string group, YamlSection section, DiagnosticBag bag)
    {
        foreach (var (name, at) in section.Keys)
        {
            if (NamesByGroup[group].Contains(name))
            {
                yield return new(ParameterCatalog.Find($"{group}.{name}")!, name, section);
            }
            else
            {
                bag.Add(ScenarioDiagnostics.UnknownParameter(at, name, group, [.. NamesByGroup[group]]));
            }
        }
    }
}
