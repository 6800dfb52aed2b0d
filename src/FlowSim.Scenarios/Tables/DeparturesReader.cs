using System.Globalization;
using FlowSim.Model;
using FlowSim.Model.Departure;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;
using FlowSim.Scenarios.Corridors;
using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Numbers;
using FlowSim.Scenarios.Reading;

namespace FlowSim.Scenarios.Tables;

/// <summary>Reads departures.csv.</summary>
internal sealed class DeparturesReader(SourceText source, CorridorFrame frame, PlaceTable places, DiagnosticBag bag)
{
    private static readonly string[] Columns = ["month", "origin", "group", "kind", "people"];
    private static readonly IReadOnlyDictionary<string, PartyKind> Kinds = KebabName.ValuesOf<PartyKind>();
    private static readonly NumberBounds People = new(1, 10_000_000, "people; omit rows without people");

    private readonly Dictionary<string, NationalityGroup> _groups = frame.Parameters.Groups.Index()
        .ToDictionary(group => group.Item.Id, group => new NationalityGroup(group.Index), StringComparer.Ordinal);

    private readonly List<DepartureCohort> _cohorts = [];
    private readonly Dictionary<(DateOnly Month, PlaceId Origin, NationalityGroup Group, PartyKind Kind), int> _lines = [];

    /// <summary>Whether no row was left out, for what is wrong with it or for what is wrong with groups or places.</summary>
    private bool _isWhole = true;

    /// <summary>Reads the table and reports problems.</summary>
    public DepartureTable Read()
    {
        var before = bag.Count;
        foreach (var row in TableReader.Read(source, Columns, [], bag))
        {
            Take(row);
        }

        if (_cohorts.Count > Limits.MaxCohorts)
        {
            bag.Add(ScenarioDiagnostics.TooManyCohorts(source.At(1, 1), _cohorts.Count, Limits.MaxCohorts));
        }

        var people = _cohorts.Sum(cohort => (long)cohort.People);
        if (people > Limits.MaxPeople)
        {
            bag.Add(ScenarioDiagnostics.TooManyPeople(source.At(1, 1), people, Limits.MaxPeople));
        }

        // The order of the rows is not content.
        var inOrder = _cohorts.OrderBy(cohort => cohort.Month).ThenBy(cohort => cohort.Origin.Index)
            .ThenBy(cohort => cohort.Group.Index).ThenBy(cohort => cohort.Kind);
        return new DepartureTable(source.File, [.. inOrder], _isWhole && bag.Count == before);
    }

    private void Take(TableRow row)
    {
        var isKnown = TryMonth(row, out var month)
            & TryOrigin(row, out var origin)
            & TryGroup(row, out var group)
            & row.TryWord("kind", Kinds, ScenarioDiagnostics.UnknownPartyKind, out var kind);
        var people = row.WholeNumber("people", People);
        if (!isKnown)
        {
            _isWhole = false;
            return;
        }

        if (_lines.TryAdd((month, origin, group, kind), row.Line))
        {
            _cohorts.Add(new DepartureCohort(month, origin, group, kind, people));
            return;
        }

        bag.Add(ScenarioDiagnostics.DuplicateDeparture(row.At("month"), Described(row), _lines[(month, origin, group, kind)]));
    }

    /// <summary>Describes the cohort of a row that could be read.</summary>
    private static string Described(TableRow row) =>
        $"{row.Text("month")}, {row.Text("origin")}, {row.Text("group")}, {row.Text("kind")}";

    private bool TryMonth(TableRow row, out DateOnly month)
    {
        month = default;
        var text = row.RequiredText("month");
        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out month))
        {
            return true;
        }

        if (text.Length > 0)
        {
            bag.Add(ScenarioDiagnostics.BadMonth(row.At("month"), text));
        }

        return false;
    }

    /// <summary>Reads the group; a corridor whose groups could not be read has been reported.</summary>
    private bool TryGroup(TableRow row, out NationalityGroup group)
    {
        group = default;
        return frame.IsComplete && row.TryWord("group", _groups, ScenarioDiagnostics.UnknownGroup, out group);
    }

    private bool TryOrigin(TableRow row, out PlaceId origin)
    {
        var code = row.RequiredText("origin");
        if (places.TryFind(code, out origin))
        {
            return true;
        }

        if (places.IsComplete && code.Length > 0)
        {
            bag.Add(ScenarioDiagnostics.OriginUnknown(row.At("origin"), code, places.Codes));
        }

        return false;
    }
}
