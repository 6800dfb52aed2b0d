using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Encounters;

/// <summary>
/// Someone watches the officers: internal control with dismissals, a commission, observers from outside. Each number is what
/// is left of a wrong, relative to none of it being watched; where several entries name a place, their numbers multiply.
/// </summary>
public sealed record OversightInstrument : Instrument
{
    /// <summary>Where; everywhere if left out.</summary>
    public ImmutableArray<PlaceId> At { get; init; } = [];

    /// <summary>Whose officers are watched; all if left out.</summary>
    public ImmutableArray<Force> Forces { get; init; } = [Force.Inm, Force.NationalGuard, Force.Army, Force.Police];

    /// <summary>Bribes taken.</summary>
    [InstrumentField("factor", 0, 5)]
    public Quantity Bribes { get; init; } = Quantity.Of(1);

    /// <summary>People robbed or hurt by officers.</summary>
    [InstrumentField("factor", 0, 5)]
    public Quantity Abuse { get; init; } = Quantity.Of(1);

    /// <summary>People handed to kidnappers.</summary>
    [InstrumentField("factor", 0, 5)]
    public Quantity Collusion { get; init; } = Quantity.Of(1);

    /// <summary>Claims that officers in stations talk people out of or do not pass on.</summary>
    [InstrumentField("factor", 0, 5)]
    public Quantity Intimidation { get; init; } = Quantity.Of(1);

    /// <summary>Crimes that are reported, since there is somebody to report them to.</summary>
    [InstrumentField("factor", 0, 50)]
    public Quantity Reporting { get; init; } = Quantity.Of(1);

    /// <inheritdoc/>
    public override void ApplyTo(PolicyState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (!At.IsEmpty)
        {
            foreach (var place in At)
            {
                ApplyAt(place, state);
            }

            return;
        }

        for (var place = 0; place < state.PlaceCount; place++)
        {
            ApplyAt(new PlaceId(place), state);
        }
    }

    private void ApplyAt(PlaceId place, PolicyState state)
    {
        foreach (var force in Forces)
        {
            var at = PolicyState.At(place, force);
            state.BribeFactor[at] *= Bribes.Value;
            state.AbuseFactor[at] *= Abuse.Value;
            state.CollusionFactor[at] *= Collusion.Value;
        }

        state.IntimidationFactor[place.Index] *= Intimidation.Value;
        state.ReportingFactor[place.Index] *= Reporting.Value;
    }
}
