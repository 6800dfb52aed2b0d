using System.Collections.Immutable;
using FlowSim.Foundation.Time;
using FlowSim.Model.Departure;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model;

/// <summary>Everything a run needs to know: the corridor, who sets out, what the model supposes and which policy is in force.</summary>
public sealed record Scenario
{
    /// <summary>A short name, from the file's.</summary>
    public required string Name { get; init; }

    /// <summary>The title people read.</summary>
    public required string Title { get; init; }

    /// <summary>The dates of the run.</summary>
    public required SimulationPeriod Period { get; init; }

    /// <summary>Places and legs.</summary>
    public required RouteNetwork Network { get; init; }

    /// <summary>Who sets out where and when.</summary>
    public required ImmutableArray<DepartureCohort> Departures { get; init; }

    /// <summary>What the model supposes.</summary>
    public ModelParameters Parameters { get; init; } = new();

    /// <summary>Parameters to be drawn for each replicate.</summary>
    public ImmutableArray<UncertainParameter> Uncertain { get; init; } = [];

    /// <summary>Dated instruments, as written.</summary>
    public ImmutableArray<PolicyEntry> Policy { get; init; } = [];
}
