using System.Collections.Immutable;
using FlowSim.Kernel.Time;
using FlowSim.Model.Departure;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model;

/// <summary>
/// Everything a run needs: the corridor, the departures, the assumptions of the model and the policy.
/// </summary>
public sealed record Scenario
{
    /// <summary>A short name, taken from the name of the file.</summary>
    public required string Name { get; init; }

    /// <summary>The title shown to readers.</summary>
    public required string Title { get; init; }

    /// <summary>The dates of the run.</summary>
    public required SimulationPeriod Period { get; init; }

    /// <summary>The countries of the corridor whose authorities act.</summary>
    public required CorridorCountries Countries { get; init; }

    /// <summary>The words that the corridor has of its own.</summary>
    public CorridorWords Words { get; init; } = CorridorWords.None;

    /// <summary>How a map of the corridor is drawn.</summary>
    public CorridorMap Map { get; init; } = CorridorMap.Plain;

    /// <summary>Places and legs of the corridor.</summary>
    public required RouteNetwork Network { get; init; }

    /// <summary>Departures: how many people set out, where and in which month.</summary>
    public required ImmutableArray<DepartureCohort> Departures { get; init; }

    /// <summary>The assumptions of the model.</summary>
    public ModelParameters Parameters { get; init; } = new();

    /// <summary>Parameters that are drawn for each replicate.</summary>
    public ImmutableArray<UncertainParameter> Uncertain { get; init; } = [];

    /// <summary>A parameter as the scenario gives it: its value, or the distribution from which it is drawn.</summary>
    public Quantity QuantityOf(ParameterEntry parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return Uncertain.FirstOrDefault(uncertain => uncertain.Path == parameter.Path) is { } drawn
            ? Quantity.Of(drawn.Distribution)
            : Quantity.Of(parameter.Read(Parameters));
    }

    /// <summary>Dated instruments, in the order of the file.</summary>
    public ImmutableArray<PolicyEntry> Policy { get; init; } = [];
}
