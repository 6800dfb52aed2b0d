using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Controls;

/// <summary>
/// How hard the officers on duty work: a campaign that ebbs, overtime, transport for those whom they apprehend. A series of
/// dated entries by force and region states how effort rose and fell; where several name a place, their factors multiply.
/// </summary>
[Combines(Combination.Multiply)]
public sealed record EnforcementEffortInstrument : Instrument
{
    /// <summary>Where; everywhere if omitted.</summary>
    public ImmutableArray<PlaceId> At { get; init; } = [];

    /// <summary>Forces concerned; all if omitted.</summary>
    public ImmutableArray<Force> Forces { get; init; } = [];

    /// <summary>Inspections that an officer makes, relative to what is usual.</summary>
    [InstrumentField("factor", 0, 20)]
    public required Quantity Factor { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        var forces = writer.NamedOrAll(Forces);
        foreach (var place in writer.NamedOrAll(At))
        {
            foreach (var force in forces)
            {
                ref var effort = ref writer.At(writer.Policy.Effort, place, force);
                effort = new EffortTerms(Combined(writer, nameof(Factor), effort.Factor, Factor.Value));
            }
        }
    }
}
