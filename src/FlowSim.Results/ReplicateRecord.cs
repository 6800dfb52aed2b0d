using System.Collections.Immutable;
using FlowSim.Engine.Observation;
using FlowSim.Model.Outcomes;

namespace FlowSim.Results;

/// <summary>
/// What is kept of one run: everything but the fates of individual parties, which are compared at once and then
/// dropped.
/// </summary>
/// <param name="StateHash">The run's hash: equal hashes mean equal runs.</param>
/// <param name="Events">Events handled.</param>
/// <param name="Parties">Parties simulated.</param>
/// <param name="People">People in those parties.</param>
/// <param name="PartyDays">Days between departure and end of journey, summed over parties.</param>
/// <param name="Outcomes">Outcomes by month, party kind and nationality group.</param>
/// <param name="LegFlows">People by leg and month.</param>
/// <param name="Stocks">Where people are when the counted period begins, and at the end of each month.</param>
/// <param name="Harms">People harmed, by place.</param>
/// <param name="ByPlace">What happened to people by place and month.</param>
/// <param name="Pathways">People by pathway through control and asylum to their fate.</param>
/// <param name="Journeys">The journeys of traced parties.</param>
public sealed record ReplicateRecord(
    ulong StateHash,
    long Events,
    int Parties,
    long People,
    long PartyDays,
    OutcomeTable Outcomes,
    LegFlowTable LegFlows,
    StockTable Stocks,
    HarmTable Harms,
    PlaceTable ByPlace,
    PathwayTable Pathways,
    ImmutableArray<PartyJourney> Journeys)
{
    /// <summary>The record of a run.</summary>
    public static ReplicateRecord Of(RunResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new(
            result.StateHash,
            result.Events,
            result.Parties,
            result.People,
            result.PartyDays,
            result.Outcomes,
            result.LegFlows,
            result.Stocks,
            result.Harms,
            result.ByPlace,
            result.Fates.Pathways(),
            result.Journeys);
    }
}
