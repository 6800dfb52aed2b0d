using System.Collections.Frozen;
using System.Text;
using System.Text.Json;

namespace FlowSim.Words;

/// <summary>
/// The words of one language by key, as read from its file. A text may contain placeholders, such as <c>{name}</c>,
/// which are filled when the text is used. A missing key, an unfilled placeholder and a filling without a placeholder
/// are defects. The placeholders of names, such as <c>{name.transit}</c>, are filled once, with the words of the corridor.
/// </summary>
public sealed class Phrases
{
    private readonly FrozenDictionary<string, string> _texts;

    private Phrases(IReadOnlyDictionary<string, string> texts) =>
        _texts = texts.ToFrozenDictionary(
            text => text.Key,
            text => text.Key.StartsWith(OwnWords.NamePrefix, StringComparison.Ordinal) ? text.Value : WithNames(text.Value, texts),
            StringComparer.Ordinal);

    /// <summary>The keys.</summary>
    public IEnumerable<string> Keys => _texts.Keys.Order(StringComparer.Ordinal);

    /// <summary>A text without placeholders.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public string this[string key] => Say(key);

    /// <summary>The words of a language, with the general words for countries and agencies.</summary>
    public static Phrases Of(TextLanguage language) => Of(language, FrozenDictionary<string, string>.Empty);

    /// <summary>The words of a language, with those that a corridor has of its own.</summary>
    /// <param name="language">The language.</param>
    /// <param name="own">
    /// The corridor's texts by key; each takes the place of the program's if it fits, which those of a store that another version
    /// of the program made may not.
    /// </param>
    public static Phrases Of(TextLanguage language, IReadOnlyDictionary<string, string> own)
    {
        ArgumentNullException.ThrowIfNull(own);
        using var stream = FileOf(language);
        var texts = TextsOf(stream);
        if (own.Count == 0)
        {
            return new(texts);
        }

        var program = new Phrases(texts);
        foreach (var (key, text) in own.Where(text => OwnWords.Fits(text.Key, text.Value, program)))
        {
            texts[key] = text;
        }

        return new(texts);
    }

    /// <summary>Reads a file of words.</summary>
    /// <exception cref="JsonException">The file is no flat object of texts.</exception>
    internal static Phrases Read(Stream stream) => new(TextsOf(stream));

    /// <summary>The texts of a language as they stand in its file, with the placeholders of names.</summary>
    internal static IReadOnlyDictionary<string, string> Unfilled(TextLanguage language)
    {
        using var stream = FileOf(language);
        return TextsOf(stream);
    }

    /// <summary>The names of a text's placeholders, in order of appearance.</summary>
    /// <exception cref="FormatException">A placeholder is not closed.</exception>
    public static IEnumerable<string> PlacesOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', open + 1))
        {
            var close = text.IndexOf('}', open);
            if (close < 0)
            {
                throw new FormatException($"A place is not closed in '{text}'.");
            }

            yield return text[(open + 1)..close];
        }
    }

    /// <summary>Whether the key exists.</summary>
    public bool Has(string key) => _texts.ContainsKey(key);

    /// <summary>The text of a key with its placeholders unfilled.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public string Raw(string key) => _texts.TryGetValue(key, out var text)
        ? text
        : throw new KeyNotFoundException($"There are no words for '{key}'.");

    /// <summary>
    /// The text of a key if it exists, otherwise a substitute: for names in stores that this program does not know.
    /// </summary>
    public string Or(string key, string otherwise) => _texts.GetValueOrDefault(key, otherwise);

    /// <summary>All texts whose keys begin with a prefix.</summary>
    public IReadOnlyDictionary<string, string> Beginning(string prefix) => new SortedDictionary<string, string>(
        _texts.Where(text => text.Key.StartsWith(prefix, StringComparison.Ordinal)).ToDictionary(), StringComparer.Ordinal);

    /// <summary>A text with its placeholders filled.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    /// <exception cref="ArgumentException">A placeholder is not filled, or a filling has no placeholder.</exception>
    public string Say(string key, params ReadOnlySpan<(string Place, string Text)> fillings)
    {
        var text = Raw(key);
        foreach (var (place, _) in fillings)
        {
            if (!PlacesOf(text).Contains(place, StringComparer.Ordinal))
            {
                throw new ArgumentException($"The words of '{key}' have no place for '{place}'.", nameof(fillings));
            }
        }

        var said = new StringBuilder(text.Length + 64);
        var from = 0;
        foreach (var place in PlacesOf(text))
        {
            var open = text.IndexOf('{', from);
            said.Append(text, from, open - from).Append(Filling(key, place, fillings));
            from = open + place.Length + 2;
        }

        return said.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>
    /// A text that depends on a number: <c>key.one</c> if exactly "1" is shown, otherwise <c>key.other</c>. The number
    /// as it is shown decides, since 1.0 people are not one person; it fills the placeholder <c>number</c>.
    /// </summary>
    public string Count(string key, string shown, params ReadOnlySpan<(string Place, string Text)> fillings) =>
        Say($"{key}.{FormFor(shown)}", [("number", shown), .. fillings]);

    /// <summary>The ending of the key of the form that goes with a number as it is shown.</summary>
    public static string FormFor(string shown) => shown == "1" ? "one" : "other";

    /// <summary>
    /// Fills the placeholders of names. A name at the beginning of a text begins with a capital letter, as in "The transit
    /// country refused".
    /// </summary>
    private static string WithNames(string text, IReadOnlyDictionary<string, string> texts)
    {
        if (!text.Contains("{" + OwnWords.NamePrefix, StringComparison.Ordinal))
        {
            return text;
        }

        foreach (var place in PlacesOf(text).Where(place => place.StartsWith(OwnWords.NamePrefix, StringComparison.Ordinal)).ToList())
        {
            if (!texts.TryGetValue(place, out var name))
            {
                throw new KeyNotFoundException($"There is no name '{place}' for '{text}'.");
            }

            var placeholder = $"{{{place}}}";
            if (text.StartsWith(placeholder, StringComparison.Ordinal))
            {
                text = string.Concat(name[..1].ToUpperInvariant(), name.AsSpan(1), text.AsSpan(placeholder.Length));
            }

            text = text.Replace(placeholder, name, StringComparison.Ordinal);
        }

        return text;
    }

    private static Dictionary<string, string> TextsOf(Stream stream) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(stream) ?? throw new JsonException("There are no words.");

    private static Stream FileOf(TextLanguage language) =>
        typeof(Phrases).Assembly.GetManifestResourceStream($"words.{LanguageCodes.Of(language)}.json")
        ?? throw new InvalidOperationException($"The words of {language} are missing in the program.");

    private static string Filling(string key, string place, ReadOnlySpan<(string Place, string Text)> fillings)
    {
        foreach (var filling in fillings)
        {
            if (filling.Place == place)
            {
                return filling.Text;
            }
        }

        throw new ArgumentException($"Nothing fills the place '{place}' in the words of '{key}'.", nameof(fillings));
    }
}
