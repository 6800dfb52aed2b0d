using System.Collections.Immutable;

namespace FlowSim.Engine.Observation;

/// <summary>What a run found. Figures are for the whole population, also where a share of it was simulated.</summary>
public sealed record RunResult
{
    /// <summary>A hash of the state of every day and of the end: equal hashes mean equal runs.</summary>
    public required ulong StateHash { get; init; }

    /// <summary>Events handled.</summary>
    public required long Events { get; init; }

    /// <summary>Parties simulated.</summary>
    public required int Parties { get; init; }

    /// <summary>People in those parties.</summary>
    public required long People { get; init; }

    /// <summary>Days parties spent between departure and end, as far as the run goes: the agent-days of other simulators.</summary>
    public required long PartyDays { get; init; }

    /// <summary>Outcomes by month, party kind and nationality group.</summary>
    public required OutcomeTable Outcomes { get; init; }

    /// <summary>People per leg and month.</summary>
    public required LegFlowTable LegFlows { get; init; }

    /// <summary>What became of every party.</summary>
    public required FateRegister Fates { get; init; }

    /// <summary>People who came to harm, by place.</summary>
    public required HarmTable Harms { get; init; }

    /// <summary>The journeys of traced parties: those that were named, then those that were drawn.</summary>
    public required ImmutableArray<PartyJourney> Journeys { get; init; }
}
