using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Detention;

/// <summary>
/// Containment: people released from a station with an order to leave get no permit to travel on and have to stay nearby.
/// </summary>
[Combines(Combination.Replace)]
public sealed record ContainmentInstrument : Instrument
{
    /// <summary>Places around which people have to stay.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>Nationality groups it applies to; if omitted, those from outside the region.</summary>
    public ImmutableArray<NationalityGroup> Groups { get; init; } = [];

    /// <summary>Median time that people stay there before they try to travel on.</summary>
    [InstrumentField("days", 0.25, 2000)]
    public required Quantity MedianDays { get; init; }

    /// <summary>Factor by which people of these groups without a claim are detained longer than otherwise.</summary>
    [InstrumentField("factor", 0.1, 20)]
    public Quantity StayFactor { get; init; } = Quantity.Of(1);

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        foreach (var group in writer.NamedOrExtraRegional(Groups))
        {
            writer.At(writer.Policy.Stays, group) = new StayTerms(StayFactor.Value);
            foreach (var place in At)
            {
                writer.At(writer.Policy.Containment, place, group) = new ContainmentTerms(MedianDays.Value);
            }
        }
    }
}
