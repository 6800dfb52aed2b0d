using System.Text.RegularExpressions;
using FlowSim.Model;
using FlowSim.Model.Network;
using FlowSim.Scenarios.Corridors;
using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Numbers;
using FlowSim.Scenarios.Reading;

namespace FlowSim.Scenarios.Tables;

/// <summary>Reads places.csv.</summary>
internal static partial class PlacesReader
{
    private static readonly string[] Columns = ["id", "name", "country", "kind", "latitude", "longitude", "source", "note"];

    /// <summary>The bounds of latitudes.</summary>
    public static NumberBounds Latitude { get; } = new(-90, 90, "degrees north");

    /// <summary>The bounds of longitudes.</summary>
    public static NumberBounds Longitude { get; } = new(-180, 180, "degrees east");

    /// <summary>The form of the code of a place.</summary>
    [GeneratedRegex("^[A-Z0-9_]{1,32}$", RegexOptions.CultureInvariant)]
    public static partial Regex Code { get; }

    /// <summary>The form of the code of a country.</summary>
    [GeneratedRegex("^[A-Z]{2}$", RegexOptions.CultureInvariant)]
    public static partial Regex Country { get; }

    /// <summary>Reads the table and reports problems.</summary>
    public static PlaceTable Read(SourceText source, CorridorFrame frame, DiagnosticBag bag)
    {
        var before = bag.Count;
        var rows = TableReader.Read(source, Columns, ["note"], bag);
        var table = new PlaceTable { File = source.File, IsComplete = bag.Count == before };
        var firstLines = new Dictionary<string, int>(StringComparer.Ordinal);
        // The order of the rows is not content: a place has its number by its code.
        foreach (var row in rows.OrderBy(row => row.Text("id"), StringComparer.Ordinal))
        {
            var code = row.RequiredText("id");
            if (code.Length > 0 && !Code.IsMatch(code))
            {
                bag.Add(ScenarioDiagnostics.BadPlaceCode(row.At("id"), code));
            }

            if (!firstLines.TryAdd(code, row.Line) && code.Length > 0)
            {
                bag.Add(ScenarioDiagnostics.DuplicatePlace(row.At("id"), code, firstLines[code]));
            }

            Take(row, code, frame, table, bag);
        }

        if (table.Count > Limits.MaxPlaces)
        {
            bag.Add(ScenarioDiagnostics.TooManyPlaces(source.At(1, 1), table.Count, Limits.MaxPlaces));
        }

        if (table.IsComplete && !table.Places.Any(place => place.IsDestinationBorder || !table.IsCertain(place.Id)))
        {
            bag.Add(ScenarioDiagnostics.NoDestinationBorder(source.At(1, 1)));
        }

        return table;
    }

    private static void Take(TableRow row, string code, CorridorFrame frame, PlaceTable table, DiagnosticBag bag)
    {
        var country = row.RequiredText("country");
        var isCountry = Country.IsMatch(country);
        if (!isCountry && country.Length > 0)
        {
            bag.Add(ScenarioDiagnostics.BadCountry(row.At("country"), "country", country));
        }

        var isKind = row.TryWord("kind", frame.Kinds, ScenarioDiagnostics.UnknownPlaceKind, out var role);
        var place = new Place(
            new PlaceId(table.Count),
            code,
            row.RequiredText("name"),
            country,
            row.Text("kind"),
            role,
            country == frame.TransitCountry,
            row.Number("latitude", Latitude),
            row.Number("longitude", Longitude));
        row.RequiredText("source");
        if (!table.TryFind(code, out _))
        {
            table.Add(place, row.At("id"), isKind && isCountry && frame.TransitCountry.Length > 0);
        }
    }
}
