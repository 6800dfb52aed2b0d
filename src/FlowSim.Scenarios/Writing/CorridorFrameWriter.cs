using FlowSim.Model;
using FlowSim.Model.Controls;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;
using FlowSim.Scenarios.Diagnostics;

namespace FlowSim.Scenarios.Writing;

/// <summary>Writes what a corridor says of itself beside its tables.</summary>
internal sealed class CorridorFrameWriter(Scenario scenario, YamlWriter yaml)
{
    /// <summary>Writes it into the section of the corridor.</summary>
    public void Write()
    {
        yaml.Word("transit-country", scenario.Countries.Transit);
        yaml.Word("destination-country", scenario.Countries.Destination);
        WriteKinds();
        foreach (var family in ProfileFamily.All)
        {
            yaml.BeginSection(family.Key);
            foreach (var profile in family.Get(scenario.Parameters))
            {
                yaml.BeginFields(profile.Id);
                WriteOwn(profile);
                WriteNumbers(family, profile);
                yaml.EndSection();
            }

            yaml.EndSection();
        }

        WriteMap();
        WriteWords();
    }

    private void WriteMap()
    {
        if (scenario.Map.Labels.IsEmpty && scenario.Map.Areas.IsEmpty)
        {
            return;
        }

        yaml.BeginSection("map");
        yaml.BeginSection("labels");
        foreach (var label in scenario.Map.Labels)
        {
            yaml.BeginFields(label.Country);
            yaml.Word("latitude", DiagnosticText.Number(label.Latitude));
            yaml.Word("longitude", DiagnosticText.Number(label.Longitude));
            yaml.EndSection();
        }

        yaml.EndSection();
        yaml.BeginSection("areas");
        foreach (var area in scenario.Map.Areas)
        {
            yaml.BeginFields(area.Id);
            yaml.Word("west", DiagnosticText.Number(area.West));
            yaml.Word("south", DiagnosticText.Number(area.South));
            yaml.Word("east", DiagnosticText.Number(area.East));
            yaml.Word("north", DiagnosticText.Number(area.North));
            yaml.EndSection();
        }

        yaml.EndSection();
        yaml.EndSection();
    }

    private void WriteWords()
    {
        if (scenario.Words.ByLanguage.IsEmpty)
        {
            return;
        }

        yaml.BeginSection("words");
        foreach (var (language, texts) in scenario.Words.ByLanguage)
        {
            yaml.BeginSection(language);
            foreach (var (key, text) in texts)
            {
                yaml.Text(key, text);
            }

            yaml.EndSection();
        }

        yaml.EndSection();
    }

    private void WriteKinds()
    {
        var roles = KebabName.ValuesOf<PlaceRole>();
        var kinds = scenario.Network.Places.Where(place => !roles.ContainsKey(place.Kind))
            .Select(place => (place.Kind, place.Role)).Distinct().ToList();
        if (kinds.Count == 0)
        {
            return;
        }

        yaml.BeginSection("kinds");
        foreach (var (kind, role) in kinds)
        {
            yaml.Word(kind, DiagnosticText.Word(role));
        }

        yaml.EndSection();
    }

    private void WriteOwn(IProfile profile)
    {
        switch (profile)
        {
            case GroupProfile group:
                yaml.Words("countries", group.Countries);
                if (group.IsExtraRegional)
                {
                    yaml.Word("extra-regional", "yes");
                }

                if (!group.IsTakenBack)
                {
                    yaml.Word("taken-back", "no");
                }

                break;
            case DestinationProfile destination:
                yaml.Word("latitude", DiagnosticText.Number(destination.Latitude));
                yaml.Word("longitude", DiagnosticText.Number(destination.Longitude));
                break;
            case ForceProfile force:
                yaml.Word("role", DiagnosticText.Word(force.Role));
                break;
        }
    }

    private void WriteNumbers(ProfileFamily family, IProfile profile)
    {
        var space = new ParameterSpace(scenario.Parameters);
        var isLast = profile is DestinationProfile && profile.Id == scenario.Parameters.Destinations[^1].Id;
        foreach (var number in family.Numbers)
        {
            if (profile.Like.TryGetValue(number.Key, out var other))
            {
                yaml.Word(number.Key, $"like {other}");
            }
            else if (!isLast && space.Find($"{family.Key}.{profile.Id}.{number.Key}") is { } entry)
            {
                yaml.Quantity(number.Key, scenario.QuantityOf(entry));
            }
        }
    }
}
