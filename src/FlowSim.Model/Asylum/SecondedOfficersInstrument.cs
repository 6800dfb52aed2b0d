using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Asylum;

/// <summary>Officers lent to the asylum agency, as by the UN refugee agency; they are trained first.</summary>
public sealed record SecondedOfficersInstrument : Instrument
{
    /// <summary>Officers in all.</summary>
    [InstrumentField("officers", 0, 10000)]
    public required Quantity Officers { get; init; }

    /// <summary>
    /// The offices they go to, in equal parts; an office that is not open takes nobody. Where none is named they share out
    /// over the open offices as those there do.
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
