using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Asylum;

/// <summary>
/// Lawyers of civil society organisations who help people apply for asylum, in towns and in the stations there.
/// </summary>
[Combines(Combination.Maximum)]
public sealed record LegalAidInstrument : Instrument
{
    /// <summary>Where they work.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>Share of parties there that they can help; where several work, the largest share counts.</summary>
    [InstrumentField("share of parties", 0, 1)]
    public required Quantity Share { get; init; }

    /// <summary>Nationality groups that they help; all if omitted.</summary>
    public ImmutableArray<NationalityGroup> Groups { get; init; } = [];

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        var groups = writer.NamedOrAll(Groups);
        foreach (var place in At)
        {
            foreach (var group in groups)
            {
                ref var aid = ref writer.At(writer.Policy.LegalAid, place, group);
                aid = new ShareTerms(Combined(writer, nameof(Share), aid.Share, Share.Value));
            }
        }
    }
}
