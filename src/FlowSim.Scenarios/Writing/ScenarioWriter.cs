using System.Collections;
using FlowSim.Model;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;
using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Policy;
using FlowSim.Scenarios.Reading;

namespace FlowSim.Scenarios.Writing;

/// <summary>Writes a scenario as YAML.</summary>
internal sealed class ScenarioWriter(Scenario scenario, CorridorFiles? corridor)
{
    private readonly YamlWriter _yaml = new();
    private readonly WordValues _words = new(scenario.Parameters);

    /// <summary>The whole text.</summary>
    public string Write()
    {
        _yaml.Text("title", scenario.Title);
        _yaml.BeginFields("period");
        _yaml.Word("from", DiagnosticText.Date(scenario.Period.From));
        _yaml.Word("until", DiagnosticText.Date(scenario.Period.Until));
        if (scenario.Period.HasWarmUp)
        {
            _yaml.Word(WarmUp.Key, DiagnosticText.Date(scenario.Period.Begins));
        }

        _yaml.EndSection();
        if (corridor is not null)
        {
            _yaml.BeginSection("corridor");
            _yaml.Text("places", corridor.Places);
            _yaml.Text("legs", corridor.Legs);
            _yaml.Text("departures", corridor.Departures);
            new CorridorFrameWriter(scenario, _yaml).Write();
            _yaml.EndSection();
        }

        WriteParameters();
        if (!scenario.Policy.IsEmpty)
        {
            _yaml.BeginList("policy");
            foreach (var entry in scenario.Policy)
            {
                WriteEntry(entry);
            }

            _yaml.EndList();
        }

        return _yaml.End();
    }

    private void WriteParameters()
    {
        _yaml.BeginSection("parameters");
        foreach (var group in ParameterCatalog.All.GroupBy(entry => entry.Section))
        {
            _yaml.BeginSection(KebabName.Of(group.Key.Name));
            foreach (var entry in group)
            {
                _yaml.Quantity(KebabName.Of(entry.Property.Name), scenario.QuantityOf(entry));
                _yaml.Comment($"{entry.Meta.Unit}; {entry.Meta.Source}");
            }

            _yaml.EndSection();
        }

        _yaml.EndSection();
    }

    private void WriteEntry(PolicyEntry entry)
    {
        var neverInForce = entry.Until <= entry.From;
        _yaml.BeginEntry();
        if (entry.Key.Contains('#', StringComparison.Ordinal))
        {
            _yaml.Comment(entry.Key);
        }
        else
        {
            _yaml.Word("name", entry.Key);
        }

        WriteInstrument(entry.Instrument);
        _yaml.Word("from", DiagnosticText.Date(entry.From));
        if (entry.Until is { } until && !neverInForce)
        {
            _yaml.Word("until", DiagnosticText.Date(until));
        }

        _yaml.Text("source", entry.Source);
        _yaml.EndSection();
        if (neverInForce)
        {
            // In a file an 'until' on the first day counts as a mistake, but this entry was withdrawn on that day.
            _yaml.BeginEntry();
            _yaml.Word("withdraw", entry.Key);
            _yaml.Word("from", DiagnosticText.Date(entry.Until!.Value));
            _yaml.Text("source", "withdrawn on its first day by a file of this scenario");
            _yaml.EndSection();
        }
    }

    private void WriteInstrument(Instrument instrument)
    {
        _yaml.BeginFields(InstrumentKinds.KeyOf(instrument));
        foreach (var property in InstrumentProperty.Of(instrument.GetType()))
        {
            var value = property.Property.GetValue(instrument)!;

            // In a file an empty list counts as a mistake; an optional list that is omitted means all places.
            if (property.IsRequired || value is not ICollection { Count: 0 })
            {
                WriteValue(property.Key, value);
            }
        }

        _yaml.EndSection();
    }

    private void WriteValue(string key, object value)
    {
        switch (value)
        {
            case Quantity quantity:
                _yaml.Quantity(key, quantity);
                break;
            case IEnumerable values:
                _yaml.Words(key, values.Cast<object>().Select(Word));
                break;
            default:
                _yaml.Word(key, Word(value));
                break;
        }
    }

    private string Word(object value) => value switch
    {
        PlaceId place => scenario.Network[place].Code,
        _ when WordValues.AreWords(value.GetType()) => _words.WordOf(value),
        _ => throw new NotSupportedException($"Scenario files cannot express a {value.GetType().Name}."),
    };
}
