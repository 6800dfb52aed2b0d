using FlowSim.Model.Network;
using FlowSim.Model.People;

namespace FlowSim.Model.RouteChoice;

/// <summary>
/// What a leg costs a class of travellers in their own reckoning, in US dollars a person: a part that stays, and a part
/// that follows what the community believes.
/// </summary>
public static class LegCost
{
    /// <summary>Time, money, hardship and the reluctance to turn back.</summary>
    /// <param name="leg">The leg.</param>
    /// <param name="travellers">Who reckons.</param>
    /// <param name="waitDays">Rest and waiting that go with the leg, in days.</param>
    /// <param name="turnsBack">Whether the leg leads away from the border.</param>
    /// <param name="parameters">Their weights.</param>
    public static double LastingUsd(
        Leg leg, TravellerClass travellers, double waitDays, bool turnsBack, RouteChoiceParameters parameters)
    {
        var days = (leg.Hours / 24) + waitDays;
        var money = leg.FareUsd * (travellers.HasMeans ? 1 : parameters.PovertyFactor);
        var hardship = leg.Mode == TravelMode.Foot ? parameters.HardshipUsdPerDay * leg.Hours / 24 * leg.Remoteness : 0;
        return (days * parameters.ValueOfTimeUsdPerDay)
            + money
            + (Burden(travellers.Kind, parameters) * hardship)
            + (turnsBack ? parameters.TurningBackScales * parameters.ScaleUsd : 0);
    }

    /// <summary>The dangers believed in.</summary>
    /// <param name="kind">The kind of party that reckons.</param>
    /// <param name="setback">The chance of being caught, as believed.</param>
    /// <param name="harm">The chance of crime, as believed.</param>
    /// <param name="parameters">Their weights.</param>
    public static double PerceivedUsd(PartyKind kind, double setback, double harm, RouteChoiceParameters parameters) =>
        (setback * parameters.SetbackCostUsd) + (Burden(kind, parameters) * harm * parameters.HarmCostUsd);

    private static double Burden(PartyKind kind, RouteChoiceParameters parameters) =>
        kind == PartyKind.Adult ? 1 : parameters.ChildFactor;
}
