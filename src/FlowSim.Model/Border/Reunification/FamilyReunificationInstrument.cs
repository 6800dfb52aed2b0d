using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Border.Reunification;

/// <summary>
/// Reunification of unaccompanied children in the transit country with relatives in the destination country, where that
/// is in the child's best interests.
/// </summary>
[Combines(Combination.Replace)]
public sealed record FamilyReunificationInstrument : Instrument
{
    /// <summary>Where children are identified: places with stations or shelters.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>
    /// Share of the children with relatives, detained there or passing through, for whom the procedure approves it.
    /// </summary>
    [InstrumentField("share of children", 0, 1)]
    public required Quantity Share { get; init; }

    /// <summary>Duration of the procedure; the child stays in place until then.</summary>
    [InstrumentField("days", 0.25, 1000)]
    public required Quantity DelayDays { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        foreach (var place in At)
        {
            writer.At(writer.Policy.Reunification, place) = new ReunificationTerms(Share.Value, DelayDays.Value);
        }
    }
}
