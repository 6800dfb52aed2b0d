using System.Collections.Immutable;

namespace FlowSim.Words;

/// <summary>The two-letter codes of languages, in scenario files, options and stores.</summary>
public static class LanguageCodes
{
    private static readonly ImmutableSortedDictionary<string, TextLanguage> ByCode = ImmutableSortedDictionary.CreateRange(
        StringComparer.Ordinal,
        [KeyValuePair.Create("en", TextLanguage.English), KeyValuePair.Create("es", TextLanguage.Spanish)]);

    /// <summary>All codes, in alphabetical order.</summary>
    public static ImmutableArray<string> All { get; } = [.. ByCode.Keys];

    /// <summary>The code of a language.</summary>
    public static string Of(TextLanguage language) => ByCode.Single(pair => pair.Value == language).Key;

    /// <summary>The language of a code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="language">The language; English if there is no such code.</param>
    /// <returns>Whether there is such a code.</returns>
    public static bool TryRead(string code, out TextLanguage language) => ByCode.TryGetValue(code, out language);
}
