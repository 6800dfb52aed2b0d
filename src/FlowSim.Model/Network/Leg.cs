namespace FlowSim.Model.Network;

/// <summary>A directed connection from one place to another.</summary>
/// <param name="Id">Its index.</param>
/// <param name="From">The place where it begins.</param>
/// <param name="To">The place where it ends.</param>
/// <param name="Mode">How people travel it.</param>
/// <param name="Purpose">Who uses it.</param>
/// <param name="LengthKm">Its length in kilometres.</param>
/// <param name="Hours">Travel time without waiting, in hours.</param>
/// <param name="FareUsd">Fare in US dollars per person.</param>
/// <param name="Remoteness">From 0, among people who would notice harm, to 1, where nobody would.</param>
public sealed record Leg(
    LegId Id,
    PlaceId From,
    PlaceId To,
    TravelMode Mode,
    LegPurpose Purpose,
    double LengthKm,
    double Hours,
    double FareUsd,
    double Remoteness)
{
    /// <summary>The remoteness at and above which a leg counts as remote in <c>remote_leg_share</c>.</summary>
    public const double RemoteFrom = 0.5;

    /// <summary>Whether the leg counts as remote.</summary>
    public bool IsRemote => Remoteness >= RemoteFrom;
}
