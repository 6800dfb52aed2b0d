using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Travel.Caravans;

/// <summary>
/// A caravan: parties that leave these places between these dates travel together, which protects them and is hard to
/// stop.
/// </summary>
[Combines(Combination.Replace)]
public sealed record CaravanInstrument : Instrument
{
    /// <summary>Where it sets out.</summary>
    public required ImmutableArray<PlaceId> Origins { get; init; }

    /// <summary>Share of the parties leaving that join it.</summary>
    [InstrumentField("share of parties", 0, 1)]
    public required Quantity Share { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        foreach (var place in Origins)
        {
            writer.At(writer.Policy.Caravans, place) = new ShareTerms(Share.Value);
        }
    }
}
