using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Controls;

/// <summary>
/// A fixed control that sees everybody who leaves its place onward by road, and some of those who use other modes.
/// </summary>
[Combines(Combination.Add)]
public sealed record CheckpointInstrument : Instrument
{
    /// <summary>Where it is.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>Officers on duty at each place.</summary>
    [InstrumentField("officers", 0, 100000)]
    public required Quantity Officers { get; init; }

    /// <summary>The force that the officers belong to.</summary>
    public required Force Force { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        foreach (var place in At)
        {
            ref var control = ref writer.At(writer.Policy.Controls, place, Force);
            var officers = Combined(writer, nameof(Officers), control.CheckpointOfficers, Officers.Value);
            control = control with { CheckpointOfficers = officers };
        }
    }
}
