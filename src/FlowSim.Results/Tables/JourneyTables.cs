using FlowSim.Engine.Observation;
using FlowSim.Kernel.Time;
using FlowSim.Model.Outcomes;
using FlowSim.Model.Parameters;
using static FlowSim.Results.Tables.ResultColumn;

namespace FlowSim.Results.Tables;

/// <summary>The tables of the parties that are traced in the first replicate.</summary>
internal static class JourneyTables
{
    /// <summary>The table <c>traced_parties</c>: the parties, which are the same under all scenarios.</summary>
    public static ResultTable TracedParties(RunRecord run) => new(
        "traced_parties",
        [Whole("party"), Text("kind"), Text("grp"), Whole("people")],
        1,
        JourneysOf(run.Scenarios[0]).Select(journey => new object?[]
        {
            journey.Party,
            KebabName.Of(journey.Kind.ToString()),
            run.Scenarios[0].Scenario.Parameters.Groups[journey.Group.Index].Id,
            journey.People,
        }));

    /// <summary>The table <c>journeys</c>: what happened to each party, step by step.</summary>
    public static ResultTable Journeys(RunRecord run) => new(
        "journeys",
        [
            Text("scenario"), Whole("party"), Whole("step"), Text("date"), Whole("hour"), Text("place"), Text("occurrence"),
            Text("to"), Text("mode"), Text("purpose"), Whole("amount"),
        ],
        3,
        from scenario in run.Scenarios
        from journey in JourneysOf(scenario)
        from step in journey.Entries.Index()
        select Row(scenario, journey.Party, step.Index, step.Item));

    private static IEnumerable<PartyJourney> JourneysOf(ScenarioRecord scenario) =>
        scenario.Replicates.Take(1).SelectMany(replicate => replicate.Journeys);

    private static object?[] Row(ScenarioRecord record, int party, int step, TraceEntry entry)
    {
        var scenario = record.Scenario;
        var leg = entry.Leg is { } id ? scenario.Network[id] : null;
        return
        [
            record.Name,
            party,
            step,
            DateText.Day(scenario.Period.DateOf(entry.At.Day)),
            entry.At.Number % Tick.PerDay * Tick.Hours,
            scenario.Network[entry.Place].Code,
            entry.TalliedEvent is { } talliedEvent ? TalliedEventNames.Of(talliedEvent) : null,
            leg is null ? null : scenario.Network[leg.To].Code,
            leg is null ? null : KebabName.Of(leg.Mode.ToString()),
            leg is null ? null : KebabName.Of(leg.Purpose.ToString()),
            entry.Amount,
        ];
    }
}
