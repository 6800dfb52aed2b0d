using FlowSim.Model.Network;

namespace FlowSim.Model.RouteChoice;

/// <summary>
/// The cost of a leg as parties of a segment perceive it, in US dollars per person: a fixed part, and a part that
/// depends on what the community believes.
/// </summary>
public static class LegCost
{
    /// <summary>
    /// The fixed part: time, money, hardship and the reluctance to turn back, in US dollars per person.
    /// </summary>
    /// <param name="leg">The leg.</param>
    /// <param name="segment">The segment.</param>
    /// <param name="waitDays">Resting and waiting time of the leg, in days.</param>
    /// <param name="leadsAway">Whether the leg leads away from the destination.</param>
    /// <param name="parameters">Their weights.</param>
    public static double LastingUsd(
        Leg leg, ChoiceSegment segment, double waitDays, bool leadsAway, RouteChoiceParameters parameters)
    {
        var days = (leg.Hours / 24) + waitDays;
        var money = leg.FareUsd * (segment.HasMeans ? 1 : parameters.PovertyFactor);
        var hardship = leg.Mode == TravelMode.Foot ? parameters.HardshipUsdPerDay * leg.Hours / 24 * leg.Remoteness : 0;
        return (days * parameters.ValueOfTimeUsdPerDay)
            + money
            + (Burden(segment.WithChildren, parameters) * hardship)
            + (leadsAway ? parameters.TurningBackScales * parameters.ScaleUsd : 0);
    }

    /// <summary>The part for perceived dangers, in US dollars per person.</summary>
    /// <param name="withChildren">Whether the parties include children.</param>
    /// <param name="setback">The perceived chance of being apprehended.</param>
    /// <param name="harm">The perceived chance of crime.</param>
    /// <param name="parameters">Their weights.</param>
    public static double PerceivedUsd(bool withChildren, double setback, double harm, RouteChoiceParameters parameters) =>
        (setback * parameters.SetbackCostUsd) + (Burden(withChildren, parameters) * harm * parameters.HarmCostUsd);

    private static double Burden(bool withChildren, RouteChoiceParameters parameters) =>
        withChildren ? parameters.ChildFactor : 1;
}
