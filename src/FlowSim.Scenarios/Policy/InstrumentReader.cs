using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;
using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Numbers;
using FlowSim.Scenarios.Tables;
using FlowSim.Scenarios.Yaml;

namespace FlowSim.Scenarios.Policy;

/// <summary>
/// Reads an instrument by the properties of its record: places, numbers and keywords. It works for every kind, so a new
/// kind needs no change here.
/// </summary>
internal sealed class InstrumentReader(Corridor corridor, DiagnosticBag bag)
{
    private readonly PlaceTable _places = corridor.Places;
    private readonly WordValues _words = new(corridor.Frame.Parameters);
    private readonly SiteLimit _sites = new(bag);

    // Null if some departures could not be read, because then any place may have departures.
    private readonly HashSet<PlaceId>? _origins =
        corridor.Departures.IsComplete ? [.. corridor.Departures.Cohorts.Select(cohort => cohort.Origin)] : null;

    /// <summary>Reads an instrument, or reports what is wrong with it.</summary>
    /// <param name="kind">The keyword of its kind.</param>
    /// <param name="section">The section that describes it.</param>
    /// <param name="instrument">The instrument.</param>
    public bool TryRead(string kind, YamlSection section, [NotNullWhen(true)] out Instrument? instrument)
    {
        var before = bag.Count;
        var type = InstrumentKinds.ByKey[kind];
        var properties = InstrumentProperty.Of(type);
        section.ReportUnknownKeys([.. properties.Select(property => property.Key)]);
        var made = (Instrument)Activator.CreateInstance(type)!;
        foreach (var property in properties)
        {
            if (TryValue(kind, section, property, out var value))
            {
                property.Property.SetValue(made, value);
            }
        }

        instrument = made;
        return bag.Count == before;
    }

    private bool TryValue(string kind, YamlSection section, InstrumentProperty property, [NotNullWhen(true)] out object? value)
    {
        var type = property.Property.PropertyType;
        if (type == typeof(Quantity))
        {
            return TryQuantity(section, property, out value);
        }

        if (type == typeof(PlaceId))
        {
            return TryPlace(kind, section, property, out value);
        }

        if (type == typeof(ImmutableArray<PlaceId>))
        {
            return TryPlaces(kind, section, property, out value);
        }

        if (WordValues.AreWords(type))
        {
            return TryWord(section, property, _words.Of(type), out value);
        }

        return WordValues.AreLists(type, out var element)
            ? TryWords(section, property, element, out value)
            : throw new NotSupportedException(
                $"Scenario files cannot express {type.Name} {property.Property.Name} of '{kind}'.");
    }

    private bool TryQuantity(YamlSection section, InstrumentProperty property, out object? value)
    {
        value = null;
        var meta = property.Property.GetCustomAttribute<InstrumentFieldAttribute>()
            ?? throw new NotSupportedException($"{property.Property.Name} lacks {nameof(InstrumentFieldAttribute)}.");
        if (!section.TryScalar(property.Key, property.IsRequired, "a number or a distribution", out var text)
            || !QuantityText.TryRead(text, section.AtValue(property.Key), property.Key, NumberBounds.Of(meta), bag, out var quantity))
        {
            return false;
        }

        value = quantity;
        return true;
    }

    private bool TryPlace(string kind, YamlSection section, InstrumentProperty property, out object? value)
    {
        value = null;
        if (!section.TryText(property.Key, property.IsRequired, out var code)
            || !TryFind(kind, property.Key, code, section.AtValue(property.Key), out var place))
        {
            return false;
        }

        value = place;
        return true;
    }

    private bool TryPlaces(string kind, YamlSection section, InstrumentProperty property, out object? value)
    {
        value = null;
        var key = property.Key;
        if (!section.TryWords(key, property.IsRequired, "a list of places such as [AA_TOWN, AA_CITY]", out var codes))
        {
            return false;
        }

        if (codes.Count == 0)
        {
            bag.Add(ScenarioDiagnostics.EmptyList(section.AtValue(key), key));
        }

        var found = new List<PlaceId>();
        foreach (var (code, at) in codes)
        {
            if (!TryFind(kind, key, code, at, out var place))
            {
                continue;
            }

            if (found.Contains(place))
            {
                bag.Add(ScenarioDiagnostics.PlaceNamedTwice(at, key, code));
            }

            found.Add(place);
        }

        value = found.ToImmutableArray();
        return true;
    }

    private bool TryFind(string kind, string key, string code, SourcePosition at, out PlaceId place)
    {
        if (!_places.TryFind(code, out place))
        {
            if (_places.IsComplete)
            {
                bag.Add(ScenarioDiagnostics.UnknownPlace(at, key, code, _places.Codes, _places.File));
            }

            return false;
        }

        var rule = PlaceRule.Of(kind, key);
        if (_places.IsCertain(place) && !rule.Holds(_places[place]))
        {
            var named = _places[place];
            var described = $"'{code}' ({named.Kind} in {named.Country})";
            bag.Add(ScenarioDiagnostics.WrongPlace(at, kind, key, described, rule.RequiredIn(corridor.Frame)));
        }

        if (rule.NeedsDepartures && _origins?.Contains(place) == false)
        {
            bag.Add(ScenarioDiagnostics.NobodyDepartsThere(at, kind, key, code, corridor.Departures.File));
        }

        _sites.Take(kind, place, code, at);

        return true;
    }

    private bool TryWord(YamlSection section, InstrumentProperty property, IReadOnlyDictionary<string, object> words, out object? value)
    {
        value = null;
        if (!section.TryText(property.Key, property.IsRequired, out var word))
        {
            return false;
        }

        // The words of a corridor that could not be read are not known.
        if (!words.TryGetValue(word, out value) && words.Count > 0)
        {
            bag.Add(ScenarioDiagnostics.UnknownWord(section.AtValue(property.Key), property.Key, word, [.. words.Keys]));
        }

        return value is not null;
    }

    private bool TryWords(YamlSection section, InstrumentProperty property, Type element, out object? value)
    {
        value = null;
        var key = property.Key;
        var words = _words.Of(element);
        if (!section.TryWords(key, property.IsRequired, $"a list of words from [{DiagnosticText.Names([.. words.Keys])}]", out var written))
        {
            return false;
        }

        if (written.Count == 0)
        {
            bag.Add(ScenarioDiagnostics.EmptyList(section.AtValue(key), key));
        }

        var found = new List<object>();
        foreach (var (word, at) in written)
        {
            if (!words.TryGetValue(word, out var meant))
            {
                if (words.Count > 0)
                {
                    bag.Add(ScenarioDiagnostics.UnknownWord(at, key, word, [.. words.Keys]));
                }
            }
            else if (found.Contains(meant))
            {
                bag.Add(ScenarioDiagnostics.WordNamedTwice(at, key, word));
            }
            else
            {
                found.Add(meant);
            }
        }

        value = WordValues.ArrayOf(element, found);
        return true;
    }
}
