using System.Collections.Immutable;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Detention;

/// <summary>Letting claimants out of detention while their claim is decided.</summary>
public sealed record AlternativesToDetentionInstrument : Instrument
{
    /// <summary>Share of detained claimants who are let out.</summary>
    [InstrumentField("share of parties", 0, 1)]
    public required Quantity Share { get; init; }

    /// <summary>Share of those let out who keep to the terms: they sign in weekly and stay in the state of their claim.</summary>
    [InstrumentField("share of parties", 0, 1)]
    public Quantity Compliance { get; init; } = Quantity.Of(1);

    /// <summary>How long people wait to be let out relative to what is usual.</summary>
    [InstrumentField("factor", 0, 20)]
    public Quantity DelayFactor { get; init; } = Quantity.Of(1);

    /// <summary>Which parties.</summary>
    public ImmutableArray<PartyKind> Kinds { get; init; } = [PartyKind.Adult, PartyKind.Family, PartyKind.Child];

    /// <inheritdoc/>
    public override void ApplyTo(PolicyState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        foreach (var kind in Kinds)
        {
            state.AlternativeShare[(int)kind] = Share.Value;
            state.Protection.Compliance[(int)kind] = Compliance.Value;
            state.Protection.AlternativeDelayFactor[(int)kind] = DelayFactor.Value;
        }
    }
}
