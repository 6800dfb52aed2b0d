using System.Collections.Immutable;
using FlowSim.Model.Outcomes;
using FlowSim.Results.Tables;

namespace FlowSim.Results;

/// <content>What happened to people: by place, on which pathway, and the journeys of a few.</content>
public sealed partial class ResultReader
{
    /// <summary>Harms by place and outcome. A place where nobody suffered a harm has no row for it.</summary>
    public ImmutableArray<StoredHarm> Harms(string scenario) =>
    [
        .. ByReplicate(
            "SELECT place, outcome, replicate, people FROM harms WHERE scenario = $p0 ORDER BY place, outcome, replicate",
            row => (Place: row.GetString(0), Outcome: row.GetString(1)),
            scenario).Select(harm => new StoredHarm(harm.Key.Place, harm.Key.Outcome, harm.Values)),
    ];

    /// <summary>
    /// An outcome of <see cref="PlaceOutcomeCatalog"/> at a place, by replicate and month of the period, as <see
    /// cref="Monthly"/> has it for all places together: zero in a month in which it happened to nobody there. Empty if the
    /// store does not contain the outcome or the place.
    /// </summary>
    public ImmutableArray<ImmutableArray<double>> MonthlyAt(string scenario, string outcome, string place)
    {
        var isPlace = Places().Any(known => known.Id == place);
        if (!isPlace || !Scenarios().Contains(scenario) || PlaceOutcomeCatalog.All.All(known => known.Id != outcome))
        {
            return [];
        }

        var (replicates, months) = (Run().Replicates, Months());
        var values = Enumerable.Range(0, replicates).Select(_ => new double[months.Length]).ToArray();
        var rows = Rows(
            """
            SELECT replicate, month, people FROM outcomes_by_place WHERE scenario = $p0 AND outcome = $p1 AND place = $p2
            """,
            row => (Replicate: row.GetInt32(0), Month: row.GetString(1), People: row.GetDouble(2)),
            scenario,
            outcome,
            place);
        foreach (var row in rows)
        {
            values[row.Replicate][months.IndexOf(row.Month)] = row.People;
        }

        return [.. values.Select(replicate => replicate.ToImmutableArray())];
    }

    /// <summary>
    /// People by outcome of <see cref="PlaceOutcomeCatalog"/>, place and month. A place where nothing happened to anybody in a
    /// month has no row for it.
    /// </summary>
    public ImmutableArray<StoredPlaceOutcome> OutcomesByPlace(string scenario) =>
    [
        .. ByReplicate(
            """
            SELECT outcome, place, month, replicate, people FROM outcomes_by_place
            WHERE scenario = $p0 ORDER BY outcome, place, month, replicate
            """,
            row => (Outcome: row.GetString(0), Place: row.GetString(1), Month: row.GetString(2)),
            scenario).Select(row => new StoredPlaceOutcome(row.Key.Outcome, row.Key.Place, row.Key.Month, row.Values)),
    ];

    /// <summary>
    /// People in a stock by replicate: when the counted period begins, and then at the end of each month.
    /// </summary>
    public ImmutableArray<ImmutableArray<double>> Stock(string scenario, string stock)
    {
        ImmutableArray<string> months = [StockRows.Start, .. Months()];
        var rows = Rows(
            "SELECT replicate, month, people FROM stocks WHERE scenario = $p0 AND stock = $p1",
            row => (Replicate: row.GetInt32(0), Month: row.GetString(1), People: row.GetDouble(2)),
            scenario,
            stock);
        return
        [
            .. rows.GroupBy(row => row.Replicate).OrderBy(replicate => replicate.Key).Select(replicate =>
                replicate.OrderBy(row => months.IndexOf(row.Month)).Select(row => row.People).ToImmutableArray()),
        ];
    }

    /// <summary>People by pathway. A pathway that nobody took has no row.</summary>
    public ImmutableArray<StoredPathway> Pathways(string scenario) =>
    [
        .. ByReplicate(
            "SELECT control, claim, fate, replicate, people FROM pathways WHERE scenario = $p0 ORDER BY control, claim, fate, replicate",
            row => (Control: row.GetString(0), Claim: row.GetString(1), Fate: row.GetString(2)),
            scenario).Select(way => new StoredPathway(way.Key.Control, way.Key.Claim, way.Key.Fate, way.Values)),
    ];

    /// <summary>
    /// The journeys of a few parties picked at random in the first replicate: by party, and for each party one per
    /// scenario, the base of a comparison first.
    /// </summary>
    public ImmutableArray<StoredJourney> Journeys()
    {
        var steps = Rows(
            """
            SELECT scenario, party, date, hour, place, occurrence, "to", mode, purpose, amount FROM journeys
            ORDER BY scenario, party, step
            """,
            row => (
                Scenario: row.GetString(0),
                Party: row.GetInt32(1),
                Step: new StoredStep(
                    Date(row.GetString(2)),
                    row.GetInt32(3),
                    row.GetString(4),
                    TextOrNull(row, 5),
                    TextOrNull(row, 6),
                    TextOrNull(row, 7),
                    TextOrNull(row, 8),
                    row.GetInt32(9)))).ToLookup(row => (row.Scenario, row.Party), row => row.Step);
        return Rows(
            """
            SELECT party, kind, grp, people, scenario FROM traced_parties CROSS JOIN scenarios ORDER BY party, position
            """,
            row => new StoredJourney(
                row.GetInt32(0),
                row.GetString(1),
                row.GetString(2),
                row.GetInt32(3),
                row.GetString(4),
                [.. steps[(row.GetString(4), row.GetInt32(0))]]));
    }
}
