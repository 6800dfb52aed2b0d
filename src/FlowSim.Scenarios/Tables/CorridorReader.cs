using System.Diagnostics.CodeAnalysis;
using FlowSim.Model.Network;
using FlowSim.Scenarios.Corridors;
using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Reading;
using FlowSim.Scenarios.Yaml;

namespace FlowSim.Scenarios.Tables;

/// <summary>Reads the tables of a scenario's corridor, and checks that they fit together.</summary>
internal sealed class CorridorReader(SourceReader reader, DiagnosticBag bag)
{
    /// <summary>The keys of a corridor.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["places", "legs", "departures", .. CorridorFrameReader.Keys];

    /// <summary>An empty corridor, for a scenario that names none.</summary>
    public static Corridor Nothing { get; } = new(
        CorridorFrame.Nothing, new PlaceTable(), new LegTable("", [], false), new DepartureTable("", [], false), null);

    /// <summary>Reads the tables that a section names, and reports problems.</summary>
    public Corridor Read(YamlSection section)
    {
        section.ReportUnknownKeys(Keys);
        var frame = new CorridorFrameReader(section, reader, bag).Read();
        var hasPlaces = section.TryText("places", required: true, out var placesPath);
        var hasLegs = section.TryText("legs", required: true, out var legsPath);
        var hasDepartures = section.TryText("departures", required: true, out var departuresPath);

        var places = hasPlaces && TryRead(section, "places", placesPath, out var placesSource)
            ? PlacesReader.Read(placesSource, frame, bag)
            : Nothing.Places;
        var legs = hasLegs && TryRead(section, "legs", legsPath, out var legsSource)
            ? new LegsReader(legsSource, places, bag).Read()
            : Nothing.Legs;
        var departures = hasDepartures && TryRead(section, "departures", departuresPath, out var departuresSource)
            ? new DeparturesReader(departuresSource, frame, places, bag).Read()
            : Nothing.Departures;

        ReportOriginsCutOff(places, legs, departures);
        var files = hasPlaces && hasLegs && hasDepartures
            ? new CorridorFiles(
                section.Source.Resolve(placesPath), section.Source.Resolve(legsPath), section.Source.Resolve(departuresPath))
            : null;
        return new Corridor(frame, places, legs, departures, files);
    }

    private bool TryRead(
        YamlSection section, string key, string path, [NotNullWhen(true)] out SourceText? source) =>
        reader.TryRead(section.Source.Resolve(path), section.AtValue(key), out source);

    private void ReportOriginsCutOff(PlaceTable places, LegTable legs, DepartureTable departures)
    {
        if (!places.IsComplete || !legs.IsComplete)
        {
            return;
        }

        var origins = departures.Cohorts.Select(cohort => cohort.Origin)
            .Concat(places.Places.Where(place => place.Role == PlaceRole.Origin && places.IsCertain(place.Id)).Select(place => place.Id))
            .ToHashSet();
        var reaching = WithWayToDestinationCountry(places, legs);
        foreach (var origin in origins.Where(origin => !reaching[origin.Index]))
        {
            bag.Add(ScenarioDiagnostics.OriginCutOff(places.At(origin), places[origin].Code, legs.File));
        }
    }

    /// <summary>Finds which places have a route to the border of the destination country, by searching backwards from there.</summary>
    private static bool[] WithWayToDestinationCountry(PlaceTable places, LegTable legs)
    {
        var legsInto = legs.Legs.Where(leg => leg.Purpose == LegPurpose.Travel).ToLookup(leg => leg.To, leg => leg.From);
        var reaching = new bool[places.Count];

        // A place whose kind could not be read may be at the border.
        var frontier = new Queue<PlaceId>(
            places.Places.Where(place => place.IsDestinationBorder || !places.IsCertain(place.Id)).Select(place => place.Id));
        while (frontier.TryDequeue(out var place))
        {
            if (!reaching[place.Index])
            {
                reaching[place.Index] = true;
                foreach (var before in legsInto[place])
                {
                    frontier.Enqueue(before);
                }
            }
        }

        return reaching;
    }
}
