using System.Collections.Immutable;
using System.Globalization;
using FlowSim.Model.Outcomes;
using static FlowSim.Results.Tables.ResultColumn;

namespace FlowSim.Results.Tables;

/// <summary>The tables of the store, in the order of docs/results.md.</summary>
internal static class ResultTables
{
    /// <summary>All tables of a run.</summary>
    public static ImmutableArray<ResultTable> Of(RunRecord run) =>
    [
        Run(run),
        Scenarios(run),
        Parameters(run),
        Replicates(run),
        Outcomes(run),
        new(
            "outcomes_by_month",
            [
                Text("scenario"), Whole("replicate"), Text("outcome"), Text("month"), Text("kind"), Text("grp"),
                Number("value"),
            ],
            6,
            MonthlyOutcomeRows.Of(run)),
        new(
            "leg_flows",
            [
                Text("scenario"), Whole("replicate"), Text("month"), Text("from"), Text("to"), Text("mode"),
                Number("people"),
            ],
            6,
            LegFlowRows.Of(run)),
        new(
            "stocks",
            [Text("scenario"), Whole("replicate"), Text("month"), Text("stock"), Number("people")],
            4,
            StockRows.Of(run)),
        Twins(run),
        NetworkTables.Places(run),
        NetworkTables.Legs(run),
        NetworkTables.MapLabels(run),
        NetworkTables.MapAreas(run),
        NetworkTables.Words(run),
        PeopleTables.Harms(run),
        PeopleTables.ByPlace(run),
        PeopleTables.Pathways(run),
        JourneyTables.TracedParties(run),
        JourneyTables.Journeys(run),
    ];

    private static ResultTable Run(RunRecord run)
    {
        var period = run.Scenarios[0].Scenario.Period;
        return new(
            "run",
            [
                Text("name"), Text("command"), Text("command_line"), Text("settings"), Text("version"), Text("commit"),
                Text("seed"), Whole("replicates"), Number("sample_share"), Text("period_from"), Text("period_until"),
                Text("simulated_from"),
            ],
            1,
            [
                [
                    run.Name,
                    run.Command,
                    run.CommandLine,
                    SettingsText.Of(run.Settings),
                    run.Version,
                    run.Commit,
                    run.Seed.ToString(CultureInfo.InvariantCulture),
                    run.Replicates,
                    run.SampleShare,
                    DateText.Day(period.From),
                    DateText.Day(period.Until),
                    DateText.Day(period.Begins),
                ],
            ]);
    }

    private static ResultTable Scenarios(RunRecord run) => new(
        "scenarios",
        [Text("scenario"), Whole("position"), Text("title"), Text("file"), Text("content_hash"), Text("state_hash")],
        1,
        run.Scenarios.Select((scenario, position) => new object?[]
        {
            scenario.Name,
            position,
            scenario.Scenario.Title,
            scenario.File,
            HexText.Of(scenario.ContentHash),
            HexText.Of(scenario.StateHash),
        }));

    private static ResultTable Parameters(RunRecord run) => new(
        "parameters",
        [Text("scenario"), Text("path"), Number("value"), Text("distribution")],
        2,
        from scenario in run.Scenarios
        from parameter in EffectiveParameter.Of(scenario.Scenario)
        select new object?[] { scenario.Name, parameter.Path, parameter.Value, parameter.Distribution });

    private static ResultTable Replicates(RunRecord run) => new(
        "replicates",
        [
            Text("scenario"), Whole("replicate"), Text("state_hash"), Whole("events"), Whole("parties"), Whole("people"),
            Whole("party_days"),
        ],
        2,
        from scenario in run.Scenarios
        from replicate in scenario.Replicates.Index()
        select new object?[]
        {
            scenario.Name,
            replicate.Index,
            HexText.Of(replicate.Item.StateHash),
            replicate.Item.Events,
            replicate.Item.Parties,
            replicate.Item.People,
            replicate.Item.PartyDays,
        });

    private static ResultTable Outcomes(RunRecord run) => new(
        "outcomes",
        [Text("scenario"), Whole("replicate"), Text("outcome"), Number("value")],
        3,
        from scenario in run.Scenarios
        from replicate in scenario.Replicates.Index()
        from outcome in OutcomeCatalog.All.Index()
        let value = replicate.Item.Outcomes.Total(outcome.Index)
        select new object?[] { scenario.Name, replicate.Index, outcome.Item.Id, double.IsNaN(value) ? null : value });

    private static ResultTable Twins(RunRecord run) => new(
        "twins",
        [
            Text("base"), Text("other"), Whole("replicate"), Text("fate_base"), Text("fate_other"), Number("people"),
        ],
        5,
        from twins in run.Twins
        from replicate in twins.ByReplicate.Index()
        from here in FateOrder.All
        from there in FateOrder.All
        let people = replicate.Item[here, there]
        where people != 0
        select new object?[]
        {
            twins.Base, twins.Other, replicate.Index, FateNames.Of(here), FateNames.Of(there), people,
        });
}
