using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Asylum;

/// <summary>
/// Freedom of movement for applicants: they may leave the state of the claim without losing it. Without an entry they
/// are confined to that state, and leaving it abandons the claim.
/// </summary>
[Combines(Combination.Replace)]
public sealed record FreedomOfMovementInstrument : Instrument
{
    /// <summary>Where they wait.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>
    /// Where those who leave the state go to wait; the office that has the claim interviews them there.
    /// </summary>
    public required PlaceId To { get; init; }

    /// <summary>Share of the parties leaving the state that are permitted to.</summary>
    [InstrumentField("share of parties", 0, 1)]
    public required Quantity Share { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        foreach (var place in At)
        {
            writer.At(writer.Policy.Movement, place) = new MovementTerms(Share.Value, To);
        }
    }
}
