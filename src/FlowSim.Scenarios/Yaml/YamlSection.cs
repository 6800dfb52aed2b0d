using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Reading;

namespace FlowSim.Scenarios.Yaml;

/// <summary>A mapping of a YAML file, read key by key; each value of the wrong form is reported once.</summary>
internal sealed class YamlSection
{
    private readonly DiagnosticBag _bag;
    private readonly Dictionary<string, YamlValue> _values = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, SourcePosition>> _keys = [];

    /// <summary>Creates a section from a mapping.</summary>
    /// <param name="source">The file that contains it.</param>
    /// <param name="mapping">The mapping.</param>
    /// <param name="called">The words for it in diagnostics, with an article.</param>
    /// <param name="bag">Collects the diagnostics.</param>
    public YamlSection(SourceText source, YamlValue.Mapping mapping, string called, DiagnosticBag bag)
    {
        _bag = bag;
        Source = source;
        Called = called;
        At = mapping.At;
        foreach (var (key, value) in mapping.Entries)
        {
            _values.Add(key.Text, value);
            _keys.Add(new(key.Text, key.At));
        }
    }

    /// <summary>The file.</summary>
    public SourceText Source { get; }

    /// <summary>The words for the section, with an article.</summary>
    public string Called { get; }

    /// <summary>Where it begins.</summary>
    public SourcePosition At { get; }

    /// <summary>Its keys in the order of the file, with their positions.</summary>
    public IReadOnlyList<KeyValuePair<string, SourcePosition>> Keys => _keys;

    /// <summary>Whether the key exists.</summary>
    public bool Has(string key) => _values.ContainsKey(key);

    /// <summary>The position of the value of a key; if the key is missing, the position of the section.</summary>
    public SourcePosition AtValue(string key) => _values.TryGetValue(key, out var value) ? value.At : At;

    /// <summary>Reports every key that is not allowed, and returns whether there was one.</summary>
    /// <param name="allowed">The allowed keys.</param>
    /// <param name="called">More precise words for the section than <see cref="Called"/>, once its type is
    /// known.</param>
    public bool ReportUnknownKeys(IReadOnlyCollection<string> allowed, string? called = null)
    {
        var unknown = _keys.Where(key => !allowed.Contains(key.Key)).ToList();
        foreach (var (key, at) in unknown)
        {
            _bag.Add(ScenarioDiagnostics.UnknownKey(at, key, called ?? Called, allowed));
        }

        return unknown.Count > 0;
    }

    /// <summary>The value of a key; a missing key is reported if it is required.</summary>
    public bool TryValue(string key, bool required, [NotNullWhen(true)] out YamlValue? value)
    {
        if (_values.TryGetValue(key, out value))
        {
            return true;
        }

        if (required)
        {
            _bag.Add(ScenarioDiagnostics.MissingKey(At, key, Called));
        }

        return false;
    }

    /// <summary>The scalar value of a key, as text; other values are reported.</summary>
    /// <param name="key">The key.</param>
    /// <param name="required">Whether to report a missing key.</param>
    /// <param name="expected">What is expected, in the words of the diagnostic.</param>
    /// <param name="text">The text.</param>
    public bool TryScalar(string key, bool required, string expected, out string text)
    {
        text = "";
        if (!TryValue(key, required, out var value))
        {
            return false;
        }

        if (value is YamlValue.Scalar scalar)
        {
            text = scalar.Text;
            return true;
        }

        _bag.Add(ScenarioDiagnostics.WrongType(value.At, key, expected, value));
        return false;
    }

    /// <summary>The text of a key, which must not be empty.</summary>
    public bool TryText(string key, bool required, out string text)
    {
        if (!TryScalar(key, required, "text", out text))
        {
            return false;
        }

        text = text.Trim();
        if (text.Length == 0)
        {
            _bag.Add(ScenarioDiagnostics.EmptyText(AtValue(key), key));
            return false;
        }

        return true;
    }

    /// <summary>The date of a key.</summary>
    public bool TryDate(string key, bool required, out DateOnly date)
    {
        date = default;
        if (!TryScalar(key, required, "a date such as 2019-06-18", out var text))
        {
            return false;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date))
        {
            return true;
        }

        _bag.Add(ScenarioDiagnostics.BadDate(AtValue(key), key, text));
        return false;
    }

    /// <summary>The mapping of a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="required">Whether to report a missing key.</param>
    /// <param name="called">The words for the mapping, with an article.</param>
    /// <param name="section">The mapping.</param>
    public bool TrySection(string key, bool required, string called, [NotNullWhen(true)] out YamlSection? section)
    {
        section = null;
        if (!TryValue(key, required, out var value))
        {
            return false;
        }

        if (value is not YamlValue.Mapping mapping)
        {
            _bag.Add(ScenarioDiagnostics.WrongType(value.At, key, "keys with values", value));
            return false;
        }

        section = new YamlSection(Source, mapping, called, _bag);
        return true;
    }

    /// <summary>The mappings in the list of a key; other items are reported and skipped.</summary>
    public IEnumerable<YamlSection> Sections(string key, string called)
    {
        if (!TryList(key, required: false, "a list of entries, each starting with '- '", out var list))
        {
            yield break;
        }

        foreach (var member in list.Items)
        {
            if (member is YamlValue.Mapping mapping)
            {
                yield return new YamlSection(Source, mapping, called, _bag);
            }
            else
            {
                _bag.Add(ScenarioDiagnostics.WrongType(member.At, key, "a list of entries with keys and values", member));
            }
        }
    }

    /// <summary>
    /// The scalars in the list of a key, with their positions; false if the value is not a list of scalars.
    /// </summary>
    public bool TryWords(string key, bool required, string expected, out IReadOnlyList<KeyValuePair<string, SourcePosition>> words)
    {
        words = [];
        if (!TryList(key, required, expected, out var list))
        {
            return false;
        }

        var found = new List<KeyValuePair<string, SourcePosition>>();
        foreach (var member in list.Items)
        {
            var at = member.At;
            if (member is YamlValue.Scalar scalar)
            {
                found.Add(new(scalar.Text, at));
            }
            else
            {
                _bag.Add(ScenarioDiagnostics.WrongType(at, key, expected, member));
            }
        }

        words = found;
        return found.Count == list.Items.Count;
    }

    private bool TryList(string key, bool required, string expected, [NotNullWhen(true)] out YamlValue.Sequence? list)
    {
        list = null;
        if (!TryValue(key, required, out var value))
        {
            return false;
        }

        list = value as YamlValue.Sequence;
        if (list is null)
        {
            _bag.Add(ScenarioDiagnostics.WrongType(value.At, key, expected, value));
        }

        return list is not null;
    }
}
