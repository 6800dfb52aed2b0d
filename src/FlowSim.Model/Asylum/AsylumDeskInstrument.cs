using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Asylum;

/// <summary>
/// An asylum desk: staff of the asylum agency at an entry point, who register claims before people reach any
/// checkpoint.
/// </summary>
[Combines(Combination.Add)]
public sealed record AsylumDeskInstrument : Instrument
{
    /// <summary>Where it is.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>Officers who register claims, at each place.</summary>
    [InstrumentField("officers", 0, 10000)]
    public required Quantity Officers { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        foreach (var place in At)
        {
            ref var desk = ref writer.At(writer.Policy.Desks, place);
            desk = new DeskTerms(Combined(writer, nameof(Officers), desk.Officers, Officers.Value));
        }
    }
}
