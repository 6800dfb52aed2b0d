using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Crime;

/// <summary>A stronghold of organised crime: a fact rather than a policy, but dated like one.</summary>
[Combines(Combination.Replace)]
public sealed record OrganisedCrimeInstrument : Instrument
{
    /// <summary>Where it is strong.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>How strong, with 1 ordinary: kidnapping and extortion are proportional to it.</summary>
    [InstrumentField("factor", 0, 100)]
    public required Quantity Strength { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        foreach (var place in At)
        {
            writer.At(writer.Policy.OrganisedCrime, place) = new OrganisedCrimeTerms(Strength.Value);
        }
    }
}
