using System.Collections.Immutable;
using FlowSim.Model.Outcomes;

namespace FlowSim.Engine.Observation;

/// <summary>
/// The result of a run. Figures are for the whole population, even where only a share of it was simulated, and for the
/// counted period, without the warm-up, unless they say otherwise.
/// </summary>
public sealed record RunResult
{
    /// <summary>A hash of the state after every day and at the end. Equal hashes mean equal runs.</summary>
    public required ulong StateHash { get; init; }

    /// <summary>Number of events handled, with those of the warm-up.</summary>
    public required long Events { get; init; }

    /// <summary>Number of parties simulated, with those of the warm-up.</summary>
    public required int Parties { get; init; }

    /// <summary>Number of people in those parties.</summary>
    public required long People { get; init; }

    /// <summary>
    /// Days between departure and end of journey, summed over parties, within the run with its warm-up. Other simulators
    /// call them agent-days.
    /// </summary>
    public required long PartyDays { get; init; }

    /// <summary>Outcomes by month, party kind and nationality group.</summary>
    public required OutcomeTable Outcomes { get; init; }

    /// <summary>People by leg and month.</summary>
    public required LegFlowTable LegFlows { get; init; }

    /// <summary>Where people are when the counted period begins, and at the end of each month.</summary>
    public required StockTable Stocks { get; init; }

    /// <summary>What became of every party that sets out in the counted period or is on the way when it begins.</summary>
    public required FateRegister Fates { get; init; }

    /// <summary>People harmed, by place.</summary>
    public required HarmTable Harms { get; init; }

    /// <summary>What happened to people by place and month.</summary>
    public required PlaceTable ByPlace { get; init; }

    /// <summary>The journeys of traced parties: first those that were named, then those picked at random.</summary>
    public required ImmutableArray<PartyJourney> Journeys { get; init; }
}
