namespace FlowSim.Words;

/// <summary>
/// Which words a corridor may have of its own: any text of the program, and names of what only the corridor has.
/// </summary>
public static class OwnWords
{
    /// <summary>The first part of the keys of names that texts refer to, such as <c>name.transit</c>.</summary>
    public const string NamePrefix = "name.";

    /// <summary>The first part of the keys of countries, followed by their codes.</summary>
    public const string CountryPrefix = "country.";

    /// <summary>The first part of the keys of nationality groups, followed by their ids.</summary>
    public const string GroupPrefix = "nationality.";

    /// <summary>The first part of the keys of parts of the map, followed by their ids.</summary>
    public const string AreaPrefix = "map.area.";

    /// <summary>Whether a key belongs to the language, such as the locale of its numbers: a corridor cannot change it.</summary>
    public static bool IsOfLanguage(string key) => key is "lang" or "locale";

    /// <summary>Whether a text of a corridor can take the place of the program's, or be a name beside its texts.</summary>
    /// <param name="key">The key of the text.</param>
    /// <param name="text">The corridor's text.</param>
    /// <param name="program">The words of the program.</param>
    public static bool Fits(string key, string text, Phrases program) =>
        !IsOfLanguage(key) && IsClosed(text) && Placeholders(key, text, program) is ({ Count: 0 }, { Count: 0 });

    /// <summary>Whether the last placeholder of a text is closed.</summary>
    public static bool IsClosed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.LastIndexOf('{') <= text.LastIndexOf('}');
    }

    /// <summary>
    /// The placeholders that a text of a corridor lacks, and those that nothing would fill: it has to have those of the
    /// program's text, names apart. A name has none.
    /// </summary>
    /// <param name="key">The key of the text.</param>
    /// <param name="text">The corridor's text.</param>
    /// <param name="program">The words of the program.</param>
    public static (IReadOnlyList<string> Missing, IReadOnlyList<string> Unknown) Placeholders(
        string key, string text, Phrases program)
    {
        ArgumentNullException.ThrowIfNull(program);
        var wanted = program.Has(key) ? Phrases.PlacesOf(program.Raw(key)).ToHashSet(StringComparer.Ordinal) : [];
        var has = Phrases.PlacesOf(text).ToHashSet(StringComparer.Ordinal);
        var isName = key.StartsWith(NamePrefix, StringComparison.Ordinal);
        return (
            [.. wanted.Except(has).Order(StringComparer.Ordinal)],
            [
                .. has.Except(wanted)
                    .Where(place => isName || !place.StartsWith(NamePrefix, StringComparison.Ordinal) || !program.Has(place))
                    .Order(StringComparer.Ordinal),
            ]);
    }
}
