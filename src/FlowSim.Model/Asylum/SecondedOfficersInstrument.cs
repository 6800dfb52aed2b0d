using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Asylum;

/// <summary>Officers seconded to the asylum agency, for example by UNHCR; they are trained first.</summary>
public sealed record SecondedOfficersInstrument : Instrument
{
    /// <summary>Number of officers in total.</summary>
    [InstrumentField("officers", 0, 10000)]
    public required Quantity Officers { get; init; }

    /// <summary>
    /// The offices they go to, in equal numbers; an office that is not open receives none. If omitted, they are
    /// distributed over the open offices like the officers there.
    /// </summary>
    public ImmutableArray<PlaceId> At { get; init; } = [];

    /// <inheritdoc/>
    public override void ApplyTo(PolicyState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (At.IsEmpty)
        {
            state.AddedStaff.Lent += Officers.Value;
            return;
        }

        foreach (var place in At)
        {
            state.AddedStaff.LentTo[place.Index] += Officers.Value / At.Length;
        }
    }
}
