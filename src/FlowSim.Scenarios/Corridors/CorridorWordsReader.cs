using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Reading;
using FlowSim.Scenarios.Tables;
using FlowSim.Scenarios.Yaml;
using FlowSim.Words;

namespace FlowSim.Scenarios.Corridors;

/// <summary>
/// Reads the corridor's own words: for each language the name of a file, or the texts themselves. A text takes the place of
/// one of the program, or names a country, a group or a part of the map.
/// </summary>
internal sealed class CorridorWordsReader(YamlSection corridor, SourceReader reader, DiagnosticBag bag)
{
    private const string Key = "words";

    /// <summary>Reads them, and reports problems; words may be omitted.</summary>
    /// <param name="groups">The corridor's groups.</param>
    /// <param name="map">Its map.</param>
    public CorridorWords Read(ImmutableArray<GroupProfile> groups, CorridorMap map)
    {
        if (!corridor.Has(Key) || !corridor.TrySection(Key, required: false, $"'{Key}'", out var section))
        {
            return CorridorWords.None;
        }

        string[] own =
        [
            .. groups.Select(group => OwnWords.GroupPrefix + group.Id),
            .. map.Areas.Select(area => OwnWords.AreaPrefix + area.Id),
        ];
        var words = CorridorWords.None.ByLanguage.ToBuilder();
        foreach (var (code, at) in section.Keys)
        {
            if (!LanguageCodes.TryRead(code, out var language))
            {
                bag.Add(ScenarioDiagnostics.UnknownLanguage(at, code, LanguageCodes.All));
            }
            else if (TextsOf(section, code) is { } texts)
            {
                words.Add(code, Read(texts, Phrases.Of(language), own));
            }
        }

        return new(words.ToImmutable());
    }

    private static bool IsCountry(string key) =>
        key.StartsWith(OwnWords.CountryPrefix, StringComparison.Ordinal)
        && PlacesReader.Country.IsMatch(key[OwnWords.CountryPrefix.Length..]);

    /// <summary>The section with the texts: that of the language itself, or the file that it names.</summary>
    private YamlSection? TextsOf(YamlSection section, string code)
    {
        if (!section.TryValue(code, required: true, out var value))
        {
            return null;
        }

        if (value is not YamlValue.Scalar)
        {
            return section.TrySection(code, required: true, $"'{code}'", out var texts) ? texts : null;
        }

        return section.TryText(code, required: true, out var path)
            && reader.TryRead(section.Source.Resolve(path), section.AtValue(code), out var source)
            && YamlText.TryParse(source, YamlFileKind.Words, bag, out var root)
            ? root
            : null;
    }

    private ImmutableSortedDictionary<string, string> Read(YamlSection texts, Phrases program, string[] own)
    {
        var read = CorridorWords.None.In("").ToBuilder();
        foreach (var (key, at) in texts.Keys)
        {
            if (OwnWords.IsOfLanguage(key))
            {
                bag.Add(ScenarioDiagnostics.WordsOfLanguage(at, key));
            }
            else if (!program.Has(key) && !own.Contains(key, StringComparer.Ordinal) && !IsCountry(key))
            {
                bag.Add(ScenarioDiagnostics.UnknownWords(at, key, program.Keys.Concat(own)));
            }
            else if (texts.TryText(key, required: true, out var text) && HasPlaceholders(key, text, program, texts.AtValue(key)))
            {
                read.Add(key, text);
            }
        }

        return read.ToImmutable();
    }

    private bool HasPlaceholders(string key, string text, Phrases program, SourcePosition at)
    {
        if (!OwnWords.IsClosed(text))
        {
            bag.Add(ScenarioDiagnostics.UnclosedPlaceholder(at, key));
            return false;
        }

        var (missing, unknown) = OwnWords.Placeholders(key, text, program);
        if (missing.Count + unknown.Count > 0)
        {
            bag.Add(ScenarioDiagnostics.OtherPlaceholders(at, key, missing, unknown));
            return false;
        }

        return true;
    }
}
