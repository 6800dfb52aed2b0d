using FlowSim.Model.Network;
using FlowSim.Model.People;

namespace FlowSim.Model.RouteChoice;

/// <summary>What a leg costs a class of travellers in their own reckoning, in US dollars a person.</summary>
public static class LegCost
{
    /// <summary>The perceived cost of a leg.</summary>
    /// <param name="leg">The leg.</param>
    /// <param name="travellers">Who reckons.</param>
    /// <param name="waitDays">Rest and waiting that go with the leg, in days.</param>
    /// <param name="perceivedSetback">The chance of being caught that they believe in.</param>
    /// <param name="perceivedHarm">The chance of crime that they believe in.</param>
    /// <param name="parameters">Their weights.</param>
    public static double Usd(
        Leg leg,
        TravellerClass travellers,
        double waitDays,
        double perceivedSetback,
        double perceivedHarm,
        RouteChoiceParameters parameters)
    {
        var days = (leg.Hours / 24) + waitDays;
        var money = leg.FareUsd * (travellers.HasMeans ? 1 : parameters.PovertyFactor);
        var burden = travellers.Kind == PartyKind.Adult ? 1 : parameters.ChildFactor;
        var hardship = leg.Mode == TravelMode.Foot ? parameters.HardshipUsdPerDay * leg.Hours / 24 * leg.Remoteness : 0;
        return (days * parameters.ValueOfTimeUsdPerDay)
            + money
            + (perceivedSetback * parameters.SetbackCostUsd)
            + (burden * (hardship + (perceivedHarm * parameters.HarmCostUsd)));
    }
}
