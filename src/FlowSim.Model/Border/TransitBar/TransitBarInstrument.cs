using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Border.TransitBar;

/// <summary>The transit bar: a bar on asylum for people who travelled through another country.</summary>
[Combines(Combination.Replace)]
public sealed record TransitBarInstrument : Instrument
{
    /// <summary>Share of encountered parties to which it is applied.</summary>
    [InstrumentField("share of parties", 0, 1)]
    public required Quantity Share { get; init; }

    /// <summary>At which ports and sectors; at all of them if omitted.</summary>
    public ImmutableArray<PlaceId> At { get; init; } = [];

    /// <summary>Nationality groups it applies to; all if omitted.</summary>
    public ImmutableArray<NationalityGroup> Groups { get; init; } = [];

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        var groups = writer.NamedOrAll(Groups);
        foreach (var place in writer.NamedOrAll(At))
        {
            foreach (var group in groups)
            {
                writer.At(writer.Policy.TransitBar, place, group) = new ShareTerms(Share.Value);
            }
        }
    }
}
