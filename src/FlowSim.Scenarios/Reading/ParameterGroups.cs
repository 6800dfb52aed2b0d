using FlowSim.Model.Parameters;
using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Yaml;

namespace FlowSim.Scenarios.Reading;

/// <summary>
/// Parameters in the form of files: nested by group, those of a corridor by kind and profile
/// (<c>groups: {ID: {need-share: 0.5}}</c>).
/// </summary>
internal static class ParameterGroups
{
    private static readonly ILookup<string, string> NamesByGroup = ParameterCatalog.All.ToLookup(
        entry => entry.Path.Split('.')[0], entry => entry.Path.Split('.')[1], StringComparer.Ordinal);

    private static readonly string[] Groups =
        [.. NamesByGroup.Select(names => names.Key), .. ProfileFamily.All.Select(family => family.Key)];

    /// <summary>
    /// Reads which parameters the groups of a section name, in their order, and reports unknown names.
    /// </summary>
    /// <param name="groups">The section.</param>
    /// <param name="space">The parameters that there are; null if the corridor's are not known, which are then skipped.</param>
    /// <param name="bag">Receives the problems.</param>
    public static IEnumerable<ParameterKey> Of(YamlSection groups, ParameterSpace? space, DiagnosticBag bag)
    {
        foreach (var (group, at) in groups.Keys)
        {
            if (!Groups.Contains(group, StringComparer.Ordinal))
            {
                bag.Add(ScenarioDiagnostics.UnknownParameterGroup(at, group, Groups));
            }
            else if (groups.TrySection(group, required: true, $"'{group}'", out var section))
            {
                var family = ProfileFamily.All.FirstOrDefault(family => family.Key == group);
                foreach (var key in family is null ? OfGroup(group, section, bag) : OfFamily(family, section, space, bag))
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

    private static IEnumerable<ParameterKey> OfFamily(
        ProfileFamily family, YamlSection section, ParameterSpace? space, DiagnosticBag bag)
    {
        if (space is null)
        {
            yield break;
        }

        var profiles = family.Get(space.Parameters);
        foreach (var (id, at) in section.Keys)
        {
            if (profiles.FirstOrDefault(known => known.Id == id) is not { } profile)
            {
                bag.Add(ScenarioDiagnostics.UnknownWord(at, family.Key, id, [.. profiles.Select(known => known.Id)]));
            }
            else if (section.TrySection(id, required: true, $"'{id}'", out var numbers))
            {
                foreach (var key in OfProfile(family, profile, numbers, space, bag))
                {
                    yield return key;
                }
            }
        }
    }

    private static IEnumerable<ParameterKey> OfProfile(
        ProfileFamily family, IProfile profile, YamlSection numbers, ParameterSpace space, DiagnosticBag bag)
    {
        foreach (var (name, at) in numbers.Keys)
        {
            if (space.Find($"{family.Key}.{profile.Id}.{name}") is { } entry)
            {
                yield return new(entry, name, numbers);
            }
            else if (profile.Like.TryGetValue(name, out var other))
            {
                bag.Add(ScenarioDiagnostics.ParameterIsLike(at, name, profile.Id, other));
            }
            else
            {
                bag.Add(ScenarioDiagnostics.UnknownParameter(
                    at, name, $"{family.Key}.{profile.Id}", [.. family.Numbers.Select(number => number.Key)]));
            }
        }
    }
}
