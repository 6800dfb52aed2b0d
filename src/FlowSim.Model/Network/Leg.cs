namespace FlowSim.Model.Network;

/// <summary>A way from one place to another in one direction.</summary>
/// <param name="Id">Its index.</param>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Mode">How it is travelled.</param>
/// <param name="Purpose">Who uses it.</param>
/// <param name="LengthKm">Its length in kilometres.</param>
/// <param name="Hours">How long it takes without waiting, in hours.</param>
/// <param name="FareUsd">What it costs a person, in US dollars.</param>
/// <param name="Remoteness">From 0, among people who would notice, to 1, where nobody would.</param>
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
    /// <summary>The remoteness from which a leg counts as remote in <c>remote_leg_share</c>.</summary>
    public const double RemoteFrom = 0.5;

    /// <summary>Whether the leg counts as remote.</summary>
    public bool IsRemote => Remoteness >= RemoteFrom;
}
