using FlowSim.Model.Network;
using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Numbers;
using FlowSim.Scenarios.Tables;
using FlowSim.Scenarios.Yaml;

namespace FlowSim.Scenarios.Corridors;

/// <summary>Reads how a map of the corridor is drawn: where names of countries stand, and the parts to look at.</summary>
internal sealed class CorridorMapReader(YamlSection corridor, DiagnosticBag bag)
{
    private const string Key = "map";

    /// <summary>The keys of a map.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["labels", "areas"];

    /// <summary>Reads it, and reports problems; a map may be omitted.</summary>
    public CorridorMap Read()
    {
        if (!corridor.Has(Key) || !corridor.TrySection(Key, required: false, $"'{Key}'", out var map))
        {
            return CorridorMap.Plain;
        }

        map.ReportUnknownKeys(Keys);
        return new([.. Members(map, "labels").Select(Label)], [.. Members(map, "areas").Select(Area)]);
    }

    private static IEnumerable<(string Id, SourcePosition At, YamlSection Section)> Members(YamlSection map, string key)
    {
        if (!map.Has(key) || !map.TrySection(key, required: false, $"'{key}'", out var all))
        {
            yield break;
        }

        foreach (var (id, at) in all.Keys)
        {
            if (all.TrySection(id, required: true, $"'{id}'", out var section))
            {
                yield return (id, at, section);
            }
        }
    }

    private MapLabel Label((string Id, SourcePosition At, YamlSection Section) label)
    {
        label.Section.ReportUnknownKeys(["latitude", "longitude"]);
        if (!PlacesReader.Country.IsMatch(label.Id))
        {
            bag.Add(ScenarioDiagnostics.BadCountry(label.At, "labels", label.Id));
        }

        return new(
            label.Id,
            Number(label.Section, "latitude", PlacesReader.Latitude),
            Number(label.Section, "longitude", PlacesReader.Longitude));
    }

    private MapArea Area((string Id, SourcePosition At, YamlSection Section) area)
    {
        area.Section.ReportUnknownKeys(["west", "south", "east", "north"]);
        if (!ProfileId.IsMatch(area.Id))
        {
            bag.Add(ScenarioDiagnostics.BadProfileId(area.At, "areas", area.Id));
        }

        var before = bag.Count;
        var read = new MapArea(
            area.Id,
            Number(area.Section, "west", PlacesReader.Longitude),
            Number(area.Section, "south", PlacesReader.Latitude),
            Number(area.Section, "east", PlacesReader.Longitude),
            Number(area.Section, "north", PlacesReader.Latitude));
        if (bag.Count == before && (read.West >= read.East || read.South >= read.North))
        {
            bag.Add(ScenarioDiagnostics.EmptyArea(area.At, area.Id));
        }

        return read;
    }

    private double Number(YamlSection section, string key, NumberBounds bounds) => FixedNumber.Read(section, key, bounds, bag);
}
