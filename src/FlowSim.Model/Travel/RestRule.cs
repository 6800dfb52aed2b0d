using FlowSim.Model.Network;

namespace FlowSim.Model.Travel;

/// <summary>
/// How long people rest and stop on their way: in proportion to the time they travel and to the distance, so that it does
/// not depend on how many legs a map divides a way into.
/// </summary>
public static class RestRule
{
    /// <summary>The mean time that a leg takes beyond its hours of travel, in days.</summary>
    /// <param name="leg">The leg.</param>
    /// <param name="hasSmuggler">Whether the party travels with a smuggler.</param>
    /// <param name="parameters">Rests by time and stops by distance.</param>
    public static double MeanDays(Leg leg, bool hasSmuggler, TravelParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(leg);
        ArgumentNullException.ThrowIfNull(parameters);
        var stops = hasSmuggler ? parameters.StopDaysWithSmuggler : parameters.StopDaysWithoutSmuggler;
        return (parameters.RestDaysPerDay * leg.Hours / 24) + (stops * leg.LengthKm / 1000);
    }
}
