using FlowSim.Model.Network;

namespace FlowSim.Model.RouteChoice;

/// <summary>
/// What a leg costs parties of a taste in their own reckoning, in US dollars a person: a part that stays, and a part
/// that follows what the community believes.
/// </summary>
public static class LegCost
{
    /// <summary>Time, money, hardship and the reluctance to turn back.</summary>
    /// <param name="leg">The leg.</param>
    /// <param name="segment">Who reckons.</param>
    /// <param name="waitDays">Rest and waiting that go with the leg, in days.</param>
    /// <param name="leadsAway">Whether the leg leads away from the border.</param>
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

    /// <summary>The dangers believed in.</summary>
    /// <param name="withChildren">Whether children are along.</param>
    /// <param name="setback">The chance of being caught, as believed.</param>
    /// <param name="harm">The chance of crime, as believed.</param>
    /// <param name="parameters">Their weights.</param>
    public static double PerceivedUsd(bool withChildren, double setback, double harm, RouteChoiceParameters parameters) =>
        (setback * parameters.SetbackCostUsd) + (Burden(withChildren, parameters) * harm * parameters.HarmCostUsd);

    private static double Burden(bool withChildren, RouteChoiceParameters parameters) =>
        withChildren ? parameters.ChildFactor : 1;
}
