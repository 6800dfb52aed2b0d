using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Border.Crossing;

/// <summary>Agents of the destination country who watch the border between ports.</summary>
[Combines(Combination.Replace)]
public sealed record BorderAgentsInstrument : Instrument
{
    /// <summary>Sectors.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>Agents for each kilometre of the border of the sector.</summary>
    [InstrumentField("agents per km", 0, 1000)]
    public required Quantity PerKm { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        foreach (var place in At)
        {
            writer.At(writer.Policy.BorderAgents, place) = new AgentTerms(IsKnown: true, PerKm.Value);
        }
    }
}
