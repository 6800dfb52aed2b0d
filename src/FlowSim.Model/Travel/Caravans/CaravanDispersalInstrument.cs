using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Travel.Caravans;

/// <summary>
/// Officers who disperse a caravan as it leaves a place: some people are apprehended at once, the others scatter.
/// </summary>
[Combines(Combination.Replace)]
public sealed record CaravanDispersalInstrument : Instrument
{
    /// <summary>Where.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>Share of its parties that are separated from the caravan.</summary>
    [InstrumentField("share of parties", 0, 1)]
    public required Quantity Share { get; init; }

    /// <summary>Share of the dispersed parties that are apprehended at once.</summary>
    [InstrumentField("share of dispersed parties", 0, 1)]
    public Quantity Apprehended { get; init; } = Quantity.Of(0);

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        foreach (var place in At)
        {
            writer.At(writer.Policy.Dispersals, place) = new DispersalTerms(Share.Value, Apprehended.Value);
        }
    }
}
