using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Perception;

/// <summary>
/// Information that is not experience: a threat, a show of force, a campaign, an assurance. From its date it adds to
/// the perceived chance of apprehension or return, and fades. Nothing else changes.
/// </summary>
[Combines(Combination.Replace)]
public sealed record InformationShockInstrument : Instrument
{
    /// <summary>Places that the information is about: the legs that leave them; everywhere if omitted.</summary>
    public ImmutableArray<PlaceId> At { get; init; } = [];

    /// <summary>Nationality groups that receive it; everybody if omitted.</summary>
    public ImmutableArray<NationalityGroup> Groups { get; init; } = [];

    /// <summary>
    /// What it adds to the perceived chance of apprehension or return on the first day; less than 0 reassures.
    /// </summary>
    [InstrumentField("chance per passage", -1, 1)]
    public required Quantity Setback { get; init; }

    /// <summary>Days in which it loses half its effect.</summary>
    [InstrumentField("days", 0.5, 3650)]
    public required Quantity HalfLifeDays { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        var groups = writer.NamedOrAll(Groups);
        var announcement = new Announcement(Setback.Value, writer.EntryDate, HalfLifeDays.Value);
        foreach (var place in writer.NamedOrAll(At))
        {
            foreach (var group in groups)
            {
                writer.At(writer.Policy.Announcements, place, group) = announcement;
            }
        }
    }
}
