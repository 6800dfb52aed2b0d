using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using FlowSim.Foundation.Diagnostics;
using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Reading;

namespace FlowSim.Scenarios.Yaml;

/// <summary>A mapping of a YAML file, read key by key; whatever is not as asked for is reported once.</summary>
internal sealed class YamlSection
{
    private readonly DiagnosticBag _bag;
    private readonly Dictionary<string, YamlValue> _values = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, SourcePosition>> _keys = [];

    /// <summary>The section of a mapping.</summary>
    /// <param name="source">The file it stands in.</param>
    /// <param name="mapping">The mapping.</param>
    /// <param name="called">What it is, with its article, as diagnostics say it.</param>
    /// <param name="bag">Where to report.</param>
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

    /// <summary>What the section is, with its article.</summary>
    public string Called { get; }

    /// <summary>Where it begins.</summary>
    public SourcePosition At { get; }

    /// <summary>Its keys in the order written, and where each stands.</summary>
    public IReadOnlyList<KeyValuePair<string, SourcePosition>> Keys => _keys;

    /// <summary>Whether the key is there.</summary>
    public bool Has(string key) => _values.ContainsKey(key);

    /// <summary>Where the value of a key begins; for a key that is not there, where the section begins.</summary>
    public SourcePosition AtValue(string key) => _values.TryGetValue(key, out var value) ? value.At : At;

    /// <summary>Reports every key that is not one of these, and whether there was one.</summary>
    /// <param name="allowed">The allowed keys.</param>
    /// <param name="called">What the section has turned out to be, if that says more than <see cref="Called"/>.</param>
    public bool ReportUnknownKeys(IReadOnlyCollection<string> allowed, string? called = null)
    {
        var unknown = _keys.Where(key => !allowed.Contains(key.Key)).ToList();
        foreach (var (key, at) in unknown)
        {
            _bag.Add(ScenarioDiagnostics.UnknownKey(at, key, called ?? Called, allowed));
        }

        return unknown.Count > 0;
    }

    /// <summary>The value of a key; a missing one is reported where it is required.</summary>
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

    /// <summary>The scalar a key holds, as text; other values are reported.</summary>
    /// <param name="key">The key.</param>
    /// <param name="required">Whether to report a missing key.</param>
    /// <param name="expected">What is expected, as the diagnostic says it.</param>
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

    /// <summary>The text a key holds, which must not be empty.</summary>
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

    /// <summary>The date a key holds.</summary>
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

    /// <summary>The mapping a key holds.</summary>
    /// <param name="key">The key.</param>
    /// <param name="required">Whether to report a missing key.</param>
    /// <param name="called">What the mapping is, with its article.</param>
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

    /// <summary>The mappings of a list that a key holds; members that are none are reported and left out.</summary>
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

    /// <summary>The scalars of a list that a key holds, with their places; false where the key holds no list of scalars.</summary>
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
