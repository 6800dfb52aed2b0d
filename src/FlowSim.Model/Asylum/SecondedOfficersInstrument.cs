using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Asylum;

/// <summary>Officers seconded to the asylum agency, for example by UNHCR; they are trained first.</summary>
[Combines(Combination.Add)]
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
    public override void ApplyTo(PolicyWriter writer)
    {
        if (At.IsEmpty)
        {
            ref var staff = ref writer.At(writer.Policy.AddedStaff);
            var seconded = Combined(writer, nameof(Officers), staff.SecondedOfficers, Officers.Value);
            staff = staff with { SecondedOfficers = seconded };
            return;
        }

        foreach (var place in At)
        {
            ref var office = ref writer.At(writer.Policy.Offices, place);
            var seconded = Combined(writer, nameof(Officers), office.SecondedOfficers, Officers.Value / At.Length);
            office = office with { SecondedOfficers = seconded };
        }
    }
}
