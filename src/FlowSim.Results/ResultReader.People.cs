using System.Collections.Immutable;
using FlowSim.Results.Tables;

namespace FlowSim.Results;

/// <content>What happened to people: harms by place, pathways, and the journeys of a few.</content>
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
