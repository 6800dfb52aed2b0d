using System.Collections.Immutable;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Detention;

/// <summary>Children and families are taken to children's shelters instead of migration stations.</summary>
[Combines(Combination.Replace)]
public sealed record ChildDetentionBanInstrument : Instrument
{
    /// <summary>Share of apprehended parties of these kinds that are taken to a children's shelter.</summary>
    [InstrumentField("share of parties", 0, 1)]
    public required Quantity Share { get; init; }

    /// <summary>Share of those without a claim who are returned to their country from there.</summary>
    [InstrumentField("share of parties", 0, 1)]
    public required Quantity ReturnedShare { get; init; }

    /// <summary>Kinds of party it applies to.</summary>
    public ImmutableArray<PartyKind> Kinds { get; init; } = [PartyKind.Family, PartyKind.Child];

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        foreach (var kind in Kinds)
        {
            writer.At(writer.Policy.ChildShelters, kind) = new ChildShelterTerms(Share.Value, ReturnedShare.Value);
        }
    }
}
