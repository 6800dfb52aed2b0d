using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Controls;

/// <summary>
/// Mobile officers around a place, who see those who leave it in any direction, also on foot and on the water.
/// </summary>
[Combines(Combination.Add)]
public sealed record PatrolInstrument : Instrument
{
    /// <summary>Where they patrol.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>Officers on duty around each place.</summary>
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
            var officers = Combined(writer, nameof(Officers), control.PatrolOfficers, Officers.Value);
            control = control with { PatrolOfficers = officers };
        }
    }
}
