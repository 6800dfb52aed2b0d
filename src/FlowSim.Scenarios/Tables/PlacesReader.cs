using System.Text.RegularExpressions;
using FlowSim.Model;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Numbers;
using FlowSim.Scenarios.Reading;

namespace FlowSim.Scenarios.Tables;

/// <summary>Reads places.csv.</summary>
internal static partial class PlacesReader
{
    private static readonly string[] Columns = ["id", "name", "country", "kind", "latitude", "longitude", "source", "note"];
    private static readonly IReadOnlyDictionary<string, PlaceKind> Kinds = KebabName.ValuesOf<PlaceKind>();
    private static readonly NumberBounds Latitude = new(-90, 90, "degrees north");
    private static readonly NumberBounds Longitude = new(-180, 180, "degrees east");

    /// <summary>The form of the code of a place.</summary>
    [GeneratedRegex("^[A-Z0-9_]{1,32}$", RegexOptions.CultureInvariant)]
    public static partial Regex Code { get; }

    /// <summary>Reads the table and reports problems.</summary>
    public static PlaceTable Read(SourceText source, DiagnosticBag bag)
    {
        var before = bag.Count;
        var rows = TableReader.Read(source, Columns, ["note"], bag);
        var table = new PlaceTable { File = source.File, IsComplete = bag.Count == before };
        var firstLines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in rows)
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

            Take(row, code, table, bag);
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

    private static void Take(TableRow row, string code, PlaceTable table, DiagnosticBag bag)
    {
        var country = row.RequiredText("country");
        var isCountry = Country.IsMatch(country);
        if (!isCountry && country.Length > 0)
        {
            bag.Add(ScenarioDiagnostics.BadCountry(row.At("country"), country));
        }

        var isKind = row.TryWord("kind", Kinds, ScenarioDiagnostics.UnknownPlaceKind, out var kind);
        var place = new Place(
            new PlaceId(table.Count),
            code,
            row.RequiredText("name"),
            country,
            kind,
            row.Number("latitude", Latitude),
            row.Number("longitude", Longitude));
        row.RequiredText("source");
        if (!table.TryFind(code, out _))
        {
            table.Add(place, row.At("id"), isKind && isCountry);
        }
    }

    [GeneratedRegex("^[A-Z]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Country { get; }
}
