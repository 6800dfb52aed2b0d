using System.Collections.Frozen;
using System.Collections.Immutable;
using FlowSim.Model.Parameters;
using FlowSim.Model.Uncertainty;
using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Numbers;
using FlowSim.Scenarios.Yaml;

namespace FlowSim.Scenarios.Corridors;

/// <summary>
/// Reads the profiles of one kind: their ids, what is particular to the kind, and their numbers. A number may be that of
/// another profile, written <c>like ID</c>.
/// </summary>
/// <param name="key">The key of the kind in the corridor, which is the name of its parameters too.</param>
/// <param name="max">The maximum number of profiles.</param>
/// <param name="corridor">The corridor.</param>
/// <param name="bag">Receives the problems.</param>
internal sealed class ProfilesReader<T>(string key, int max, YamlSection corridor, DiagnosticBag bag)
    where T : class, IProfile
{
    private readonly ProfileFamily _family = ProfileFamily.All.Single(family => family.Type == typeof(T));

    /// <summary>Reads the profiles in the order of the file.</summary>
    /// <param name="keys">The keys of a profile that are no numbers.</param>
    /// <param name="optional">The numbers that a profile may omit.</param>
    /// <param name="create">Makes a profile of its id and those keys.</param>
    /// <param name="numbers">Receives the numbers by the path of their parameter.</param>
    public ImmutableArray<T> Read(
        string[] keys,
        string[] optional,
        Func<string, YamlSection, DiagnosticBag, T> create,
        Dictionary<string, Quantity> numbers)
    {
        if (!corridor.TrySection(key, required: true, $"'{key}'", out var section))
        {
            return [];
        }

        if (section.Keys.Count == 0 || section.Keys.Count > max)
        {
            bag.Add(ScenarioDiagnostics.ProfileCount(section.At, key, section.Keys.Count, max));
        }

        var profiles = ImmutableArray.CreateBuilder<T>();
        foreach (var (id, at) in section.Keys)
        {
            if (!ProfileId.IsMatch(id))
            {
                bag.Add(ScenarioDiagnostics.BadProfileId(at, key, id));
            }
            else if (section.TrySection(id, required: true, $"'{id}'", out var profile))
            {
                profile.ReportUnknownKeys([.. keys, .. _family.Numbers.Select(number => number.Key)]);
                foreach (var number in _family.Numbers.Where(number => !optional.Contains(number.Key)))
                {
                    profile.TryValue(number.Key, required: true, out _);
                }

                profiles.Add(WithLike(create(id, profile, bag), Likes(id, profile, section, numbers)));
            }
        }

        return profiles.ToImmutable();
    }

    private static T WithLike(T profile, FrozenDictionary<string, string> like)
    {
        // The property is set once, before anybody else sees the profile.
        typeof(T).GetProperty(nameof(IProfile.Like))!.SetValue(profile, like);
        return profile;
    }

    /// <summary>Reads the numbers of a profile; returns those that are numbers of another.</summary>
    private FrozenDictionary<string, string> Likes(
        string id, YamlSection profile, YamlSection all, Dictionary<string, Quantity> numbers)
    {
        const string Like = "like ";
        var likes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var number in _family.Numbers.Where(number => profile.Has(number.Key)))
        {
            var at = profile.AtValue(number.Key);
            if (!profile.TryScalar(number.Key, required: true, "a number, a distribution, or 'like' and another id", out var text))
            {
                continue;
            }

            if (text.StartsWith(Like, StringComparison.Ordinal))
            {
                var other = text[Like.Length..].Trim();
                if (IsOther(id, other, number.Key, all, at))
                {
                    likes.Add(number.Key, other);
                }
            }
            else if (QuantityText.TryRead(text, at, number.Key, NumberBounds.Of(number.Meta), bag, out var quantity))
            {
                numbers.Add($"{key}.{id}.{number.Key}", quantity);
            }
        }

        return likes.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private bool IsOther(string id, string other, string number, YamlSection all, SourcePosition at)
    {
        var ids = all.Keys.Select(known => known.Key).Where(known => known != id).ToArray();
        if (!ids.Contains(other, StringComparer.Ordinal))
        {
            bag.Add(ScenarioDiagnostics.UnknownLike(at, key, number, other, ids));
            return false;
        }

        // One step only: a number that two profiles share stands with one of them.
        if (all.TrySection(other, required: true, $"'{other}'", out var profile)
            && profile.Has(number)
            && profile.TryScalar(number, required: true, "a number", out var text)
            && text.StartsWith("like", StringComparison.Ordinal))
        {
            bag.Add(ScenarioDiagnostics.LikeOfLike(at, number, other));
            return false;
        }

        return true;
    }
}
