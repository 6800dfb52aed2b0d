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

    /// <summary>Which parties.</summary>
    public ImmutableArray<PartyKind> Kinds { get; init; } = [PartyKind.Adult, PartyKind.Family, PartyKind.Child];

    /// <inheritdoc/>
    public override void ApplyTo(PolicyState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        foreach (var kind in Kinds)
        {
            state.AlternativeShare[(int)kind] = Share.Value;
        }
    }
}
