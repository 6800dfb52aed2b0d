using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Detention;

/// <summary>No exit permit for the way north: people who leave a station with an order are kept around it.</summary>
public sealed record ContainmentInstrument : Instrument
{
    /// <summary>Around which places.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>Whom it concerns.</summary>
    public ImmutableArray<NationalityGroup> Groups { get; init; } = [NationalityGroup.Caribbean, NationalityGroup.African];

    /// <summary>How long people stay there before they try to go on, the median.</summary>
    [InstrumentField("days", 0.25, 2000)]
    public required Quantity MedianDays { get; init; }

    /// <summary>How much longer than otherwise people of these groups without a claim are kept in stations.</summary>
    [InstrumentField("factor", 0.1, 20)]
    public Quantity StayFactor { get; init; } = Quantity.Of(1);

    /// <inheritdoc/>
    public override void ApplyTo(PolicyState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        foreach (var group in Groups)
        {
            state.Protection.StayFactor[(int)group] = StayFactor.Value;
            foreach (var place in At)
            {
                state.Protection.ContainedDays[ProtectionState.At(place.Index, group)] = MedianDays.Value;
            }
        }
    }
}
