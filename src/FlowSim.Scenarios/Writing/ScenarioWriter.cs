using System.Collections;
using System.Collections.Immutable;
using System.Text;
using FlowSim.Model;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;
using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Numbers;
using FlowSim.Scenarios.Policy;

namespace FlowSim.Scenarios.Writing;

/// <summary>Writes a scenario as YAML.</summary>
internal sealed class ScenarioWriter(Scenario scenario, CorridorFiles? corridor)
{
    private readonly StringBuilder _text = new();

    /// <summary>The whole text.</summary>
    public string Write()
    {
        Line($"title: {Quoted(scenario.Title)}");
        Line($"period: {{from: {DiagnosticText.Date(scenario.Period.From)}, until: {DiagnosticText.Date(scenario.Period.Until)}}}");
        if (corridor is not null)
        {
            Line("corridor:");
            Line($"  places: {Quoted(corridor.Places)}");
            Line($"  legs: {Quoted(corridor.Legs)}");
            Line($"  departures: {Quoted(corridor.Departures)}");
        }

        WriteParameters();
        if (!scenario.Policy.IsEmpty)
        {
            Line("policy:");
        }

        foreach (var entry in scenario.Policy)
        {
            WriteEntry(entry);
        }

        return _text.ToString();
    }

    private void WriteParameters()
    {
        Line("parameters:");
        var uncertain = scenario.Uncertain.ToDictionary(parameter => parameter.Path, StringComparer.Ordinal);
        var group = "";
        foreach (var entry in ParameterCatalog.All)
        {
            var parts = entry.Path.Split('.');
            if (parts[0] != group)
            {
                group = parts[0];
                Line($"  {group}:");
            }

            var value = uncertain.TryGetValue(entry.Path, out var parameter)
                ? Quoted(DistributionNotation.Of(parameter.Distribution))
                : DiagnosticText.Number(entry.Read(scenario.Parameters));
            Line($"    {parts[1]}: {value} # {entry.Meta.Unit}; {entry.Meta.Source}");
        }
    }

    private void WriteEntry(PolicyEntry entry)
    {
        var kind = InstrumentKinds.KeyOf(entry.Instrument);
        var isNamed = !entry.Key.Contains('#', StringComparison.Ordinal);
        var neverInForce = entry.Until <= entry.From;
        // An empty list in a file is taken for a mistake; where one may be left out, that is what it means.
        var fields = InstrumentProperty.Of(entry.Instrument.GetType())
            .Where(property => !IsLeftOut(property, entry.Instrument))
            .Select(property => $"{property.Key}: {Value(property.Property.GetValue(entry.Instrument)!)}");
        Line(isNamed ? $"  - name: {entry.Key}" : $"  - # {entry.Key}");
        Line($"    {kind}: {{{string.Join(", ", fields)}}}");
        Line($"    from: {DiagnosticText.Date(entry.From)}");
        if (entry.Until is { } until && !neverInForce)
        {
            Line($"    until: {DiagnosticText.Date(until)}");
        }

        Line($"    source: {Quoted(entry.Source)}");
        if (neverInForce)
        {
            // An 'until' on the first day is taken for a mistake in a file, and this entry was withdrawn on it.
            Line($"  - withdraw: {entry.Key}");
            Line($"    from: {DiagnosticText.Date(entry.Until!.Value)}");
            Line("    source: \"withdrawn on its first day by a file of this scenario\"");
        }
    }

    /// <summary>Places that a file did not name because it meant all of them.</summary>
    private static bool IsLeftOut(InstrumentProperty property, Instrument instrument) =>
        !property.IsRequired && property.Property.GetValue(instrument) is ICollection { Count: 0 };

    private string Value(object value) => value switch
    {
        Quantity { Distribution: { } distribution } => Quoted(DistributionNotation.Of(distribution)),
        Quantity quantity => DiagnosticText.Number(quantity.Value),
        PlaceId place => scenario.Network[place].Code,
        ImmutableArray<PlaceId> places => $"[{string.Join(", ", places.Select(place => scenario.Network[place].Code))}]",
        Enum word => KebabName.Of(word.ToString()),
        IEnumerable words => $"[{string.Join(", ", words.Cast<object>().Select(Value))}]",
        _ => throw new NotSupportedException($"Scenario files cannot say a {value.GetType().Name}."),
    };

    /// <summary>A text between quotation marks, with what cannot stand between them escaped as in JSON, which YAML reads.</summary>
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' or '\\' => quoted.Append('\\').Append(character),
                _ when char.IsControl(character) || character is '\u2028' or '\u2029' =>
                    quoted.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => quoted.Append(character),
            };
        }

        return quoted.Append('"').ToString();
    }

    private void Line(string line) => _text.Append(line).Append('\n');
}
