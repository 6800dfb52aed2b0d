using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Perception;

/// <summary>
/// News that is not experience: a threat, a show of force, a campaign, an assurance. From its date it adds to what people
/// believe of being caught, and fades. Nothing else changes.
/// </summary>
public sealed record InformationShockInstrument : Instrument
{
    /// <summary>Places of which the news speaks, on the legs that leave them; everywhere if left out.</summary>
    public ImmutableArray<PlaceId> At { get; init; } = [];

    /// <summary>Who hears it; everybody if left out.</summary>
    public ImmutableArray<NationalityGroup> Groups { get; init; } = [.. Enum.GetValues<NationalityGroup>()];

    /// <summary>What it adds to the chance of being caught as they believe it, on the first day; less than 0 reassures.</summary>
    [InstrumentField("chance per passage", -1, 1)]
    public required Quantity Setback { get; init; }

    /// <summary>Days in which it loses half its force.</summary>
    [InstrumentField("days", 0.5, 3650)]
    public required Quantity HalfLifeDays { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        foreach (var group in Groups)
        {
            for (var place = 0; place < state.PlaceCount; place++)
            {
                if (At.IsEmpty || At.Contains(new PlaceId(place)))
                {
                    state.Announcements[((int)group * state.PlaceCount) + place] =
                        new Announcement(Setback.Value, state.EntryDate, HalfLifeDays.Value);
                }
            }
        }
    }
}
