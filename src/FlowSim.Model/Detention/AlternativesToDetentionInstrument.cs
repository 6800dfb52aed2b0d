using System.Collections.Immutable;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Detention;

/// <summary>Release of claimants from detention while their claim is decided.</summary>
[Combines(Combination.Replace)]
public sealed record AlternativesToDetentionInstrument : Instrument
{
    /// <summary>Share of detained claimants who are released.</summary>
    [InstrumentField("share of parties", 0, 1)]
    public required Quantity Share { get; init; }

    /// <summary>
    /// Share of those released who comply with the terms: they report weekly and stay in the state of their claim.
    /// </summary>
    [InstrumentField("share of parties", 0, 1)]
    public Quantity Compliance { get; init; } = Quantity.Of(1);

    /// <summary>Waiting time for release, relative to the usual time.</summary>
    [InstrumentField("factor", 0, 20)]
    public Quantity DelayFactor { get; init; } = Quantity.Of(1);

    /// <summary>Kinds of party it applies to.</summary>
    public ImmutableArray<PartyKind> Kinds { get; init; } = [PartyKind.Adult, PartyKind.Family, PartyKind.Child];

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        foreach (var kind in Kinds)
        {
            writer.At(writer.Policy.Alternatives, kind) =
                new AlternativeTerms(Share.Value, Compliance.Value, DelayFactor.Value);
        }
    }
}
