using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Border.Crossing;

/// <summary>
/// How many people die who cross a sector: a fact rather than a policy, but dated like one. It replaces the danger of death on the
/// leg into the sector, which depends on its hours and its remoteness.
/// </summary>
[Combines(Combination.Replace)]
public sealed record CrossingDangerInstrument : Instrument
{
    /// <summary>Sectors.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>Deaths among those who cross in the hot months.</summary>
    [InstrumentField("deaths per 10,000 people", 0, 10000)]
    public required Quantity DeathsHot { get; init; }

    /// <summary>Deaths among those who cross in the other months.</summary>
    [InstrumentField("deaths per 10,000 people", 0, 10000)]
    public required Quantity DeathsCool { get; init; }

    /// <summary>The first hot month.</summary>
    [InstrumentField("month", 1, 12)]
    public Quantity HotFrom { get; init; } = Quantity.Of(5);

    /// <summary>The last hot month; before the first, the hot months include the turn of the year.</summary>
    [InstrumentField("month", 1, 12)]
    public Quantity HotUntil { get; init; } = Quantity.Of(9);

    /// <summary>
    /// People who crossed in a day of the busiest month when these deaths were counted. When more come, some cross at worse spots;
    /// 0 if that is not known.
    /// </summary>
    [InstrumentField("people per day", 0, 100000)]
    public Quantity PeoplePerDay { get; init; } = Quantity.Of(0);

    /// <summary>Share of the length of the sector that had a barrier when these deaths were counted.</summary>
    [InstrumentField("share of the length", 0, 1)]
    public Quantity BarrierShare { get; init; } = Quantity.Of(0);

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        foreach (var place in At)
        {
            writer.At(writer.Policy.CrossingDanger, place) = new DangerTerms(
                IsKnown: true,
                DeathsHot.Value,
                DeathsCool.Value,
                HotFrom.Value,
                HotUntil.Value,
                PeoplePerDay.Value,
                BarrierShare.Value);
        }
    }
}
