using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Perception;

/// <summary>
/// Information that is not experience: a threat, a show of force, a campaign, an assurance. From its date it adds to
/// the perceived risk of apprehension or return, and fades. Nothing else changes.
/// </summary>
[Combines(Combination.Replace)]
public sealed record InformationShockInstrument : Instrument
{
    /// <summary>Places that the information is about: the legs that leave them; the whole transit country if omitted.</summary>
    public ImmutableArray<PlaceId> At { get; init; } = [];

    /// <summary>Nationality groups that receive it; everybody if omitted.</summary>
    public ImmutableArray<NationalityGroup> Groups { get; init; } = [];

    /// <summary>
    /// Apprehensions and returns that it makes people expect on the first day, beyond those they expect anyway; less than 0
    /// reassures. With places named, each time they leave one of them; without, on their whole way through the transit
    /// country, by distance.
    /// </summary>
    [InstrumentField("apprehensions and returns per passage or crossing", -1, 1)]
    public required Quantity Setback { get; init; }

    /// <summary>Days in which it loses half its effect.</summary>
    [InstrumentField("days", 0.5, 3650)]
    public required Quantity HalfLifeDays { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        var groups = writer.NamedOrAll(Groups);
        var announcement = new Announcement(Setback.Value, writer.EntryDate, HalfLifeDays.Value);
        foreach (var group in groups)
        {
            if (At.IsEmpty)
            {
                writer.At(writer.Policy.GeneralAnnouncements, group) = announcement;
            }

            foreach (var place in At)
            {
                writer.At(writer.Policy.Announcements, place, group) = announcement;
            }
        }
    }
}
