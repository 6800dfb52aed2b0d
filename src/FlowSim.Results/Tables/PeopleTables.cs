using FlowSim.Model.Outcomes;
using static FlowSim.Results.Tables.ResultColumn;

namespace FlowSim.Results.Tables;

/// <summary>The tables of what happened to people: where, when, and on which pathway.</summary>
internal static class PeopleTables
{
    private static readonly (bool Is, string Name)[] Controls = [(false, "not_stopped"), (true, "stopped")];
    private static readonly (bool Is, string Name)[] Claims = [(false, "no_claim"), (true, "claimed")];

    /// <summary>The table <c>harms</c>: only places where somebody suffered the harm.</summary>
    public static ResultTable Harms(RunRecord run) => new(
        "harms",
        [Text("scenario"), Whole("replicate"), Text("place"), Text("outcome"), Number("people")],
        4,
        from scenario in run.Scenarios
        from replicate in scenario.Replicates.Index()
        from place in scenario.Scenario.Network.Places
        from outcome in HarmTable.Outcomes.Index()
        let people = replicate.Item.Harms[place.Id.Index, outcome.Index]
        where people != 0
        select new object?[] { scenario.Name, replicate.Index, place.Code, outcome.Item.Id, people });

    /// <summary>The table <c>outcomes_by_place</c>: only places where it happened to somebody in the month.</summary>
    public static ResultTable ByPlace(RunRecord run) => new(
        "outcomes_by_place",
        [Text("scenario"), Whole("replicate"), Text("outcome"), Text("month"), Text("place"), Number("people")],
        5,
        from scenario in run.Scenarios
        let months = DateText.Months(scenario.Scenario.Period)
        from replicate in scenario.Replicates.Index()
        from outcome in PlaceOutcomeCatalog.All.Index()
        from month in Enumerable.Range(0, months.Length)
        from place in scenario.Scenario.Network.Places
        let people = replicate.Item.ByPlace[outcome.Index, month, place.Id.Index]
        where people != 0
        select new object?[] { scenario.Name, replicate.Index, outcome.Item.Id, months[month], place.Code, people });

    /// <summary>The table <c>pathways</c>: only pathways that somebody took.</summary>
    public static ResultTable Pathways(RunRecord run) => new(
        "pathways",
        [Text("scenario"), Whole("replicate"), Text("control"), Text("claim"), Text("fate"), Number("people")],
        5,
        from scenario in run.Scenarios
        from replicate in scenario.Replicates.Index()
        from control in Controls
        from claim in Claims
        from fate in FateOrder.All
        let people = replicate.Item.Pathways[control.Is, claim.Is, fate]
        where people != 0
        select new object?[] { scenario.Name, replicate.Index, control.Name, claim.Name, FateNames.Of(fate), people });
}
