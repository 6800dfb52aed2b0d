using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Asylum;

/// <summary>
/// Interpreters for people who do not understand the language of the transit country: at controls, in stations, and where
/// claims are made and interviews held.
/// </summary>
[Combines(Combination.Maximum)]
public sealed record InterpretersInstrument : Instrument
{
    /// <summary>Where they work.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>
    /// Share of the occasions there on which one is available; where several entries apply, the largest share counts.
    /// </summary>
    [InstrumentField("share of occasions", 0, 1)]
    public required Quantity Share { get; init; }

    /// <summary>Nationality groups whose languages they speak; all if omitted.</summary>
    public ImmutableArray<NationalityGroup> Groups { get; init; } = [];

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        var groups = writer.NamedOrAll(Groups);
        foreach (var place in At)
        {
            foreach (var group in groups)
            {
                ref var interpreters = ref writer.At(writer.Policy.Interpreters, place, group);
                interpreters = new ShareTerms(Combined(writer, nameof(Share), interpreters.Share, Share.Value));
            }
        }
    }
}
