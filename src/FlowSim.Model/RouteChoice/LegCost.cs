using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.Travel;

namespace FlowSim.Model.RouteChoice;

/// <summary>
/// The cost of a leg as parties of a segment perceive it, in US dollars per person: what setting out on a way costs once,
/// a fixed part, and a part that depends on what the community believes. The last two add up over the parts of a leg, so
/// that a leg costs what its two halves cost.
/// </summary>
public static class LegCost
{
    /// <summary>What setting out costs, however long the way is: the wait for a train, and the reluctance to turn back.</summary>
    /// <param name="boardingDays">Mean wait for a train, in days; 0 for other modes.</param>
    /// <param name="leadsAway">Whether the way leads away from the destination.</param>
    /// <param name="parameters">Their weights.</param>
    public static double OfSettingOutUsd(double boardingDays, bool leadsAway, RouteChoiceParameters parameters) =>
        (boardingDays * parameters.ValueOfTimeUsdPerDay) + (leadsAway ? parameters.TurningBackScales * parameters.ScaleUsd : 0);

    /// <summary>The fixed part of a leg: time with rests and stops, money and hardship, in US dollars per person.</summary>
    /// <param name="leg">The leg.</param>
    /// <param name="segment">The segment.</param>
    /// <param name="model">Rests and stops, and the weights.</param>
    public static double LastingUsd(Leg leg, ChoiceSegment segment, ModelParameters model)
    {
        var parameters = model.RouteChoice;
        var days = (leg.Hours / 24) + RestRule.MeanDays(leg, segment.HasSmuggler, model.Travel);
        var money = leg.FareUsd * (segment.HasMeans ? 1 : parameters.PovertyFactor);
        var hardship = leg.Mode == TravelMode.Foot ? parameters.HardshipUsdPerDay * leg.Hours / 24 * leg.Remoteness : 0;
        return (days * parameters.ValueOfTimeUsdPerDay) + money + (Burden(segment.WithChildren, parameters) * hardship);
    }

    /// <summary>The part for perceived dangers, in US dollars per person.</summary>
    /// <param name="withChildren">Whether the parties include children.</param>
    /// <param name="setback">The perceived number of apprehensions on the leg.</param>
    /// <param name="harm">The perceived number of crimes on the leg.</param>
    /// <param name="parameters">Their weights.</param>
    public static double PerceivedUsd(bool withChildren, double setback, double harm, RouteChoiceParameters parameters) =>
        (setback * parameters.SetbackCostUsd) + (Burden(withChildren, parameters) * harm * parameters.HarmCostUsd);

    private static double Burden(bool withChildren, RouteChoiceParameters parameters) =>
        withChildren ? parameters.ChildFactor : 1;
}
