using System.Collections.Frozen;
using System.Text;
using System.Text.Json;

namespace FlowSim.Report.Words;

/// <summary>
/// The words of one language by key, as read from its file. A text may contain placeholders, such as <c>{name}</c>,
/// which are filled when the text is used. A missing key, an unfilled placeholder and a filling without a placeholder
/// are defects.
/// </summary>
internal sealed class Phrases
{
    private readonly FrozenDictionary<string, string> _texts;

    private Phrases(FrozenDictionary<string, string> texts) => _texts = texts;

    /// <summary>The keys.</summary>
    public IEnumerable<string> Keys => _texts.Keys.Order(StringComparer.Ordinal);

    /// <summary>A text without placeholders.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public string this[string key] => Say(key);

    /// <summary>The words of a language.</summary>
    public static Phrases Of(ReportLanguage language)
    {
        var file = language switch
        {
            ReportLanguage.English => "words.en.json",
            ReportLanguage.Spanish => "words.es.json",
            _ => throw new ArgumentOutOfRangeException(nameof(language)),
        };
        using var stream = typeof(Phrases).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The words of {language} are missing in the program.");
        return Read(stream);
    }

    /// <summary>Reads a file of words.</summary>
    /// <exception cref="JsonException">The file is no flat object of texts.</exception>
    public static Phrases Read(Stream stream)
    {
        var texts = JsonSerializer.Deserialize<Dictionary<string, string>>(stream)
            ?? throw new JsonException("There are no words.");
        return new(texts.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The names of a text's placeholders, in order of appearance.</summary>
    public static IEnumerable<string> PlacesOf(string text)
    {
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
    public SortedDictionary<string, string> Beginning(string prefix) => new(
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
