using FlowSim.Kernel.Numerics;

namespace FlowSim.Model.Border.Crossing;

/// <summary>
/// The chances of those who cross between ports. The watch over a sector is 1 where agents are as many as in the reference, there
/// is no barrier, and no more people come than in the busiest month on record; detection and deaths are then those that were counted.
/// </summary>
public static class CrossingRule
{
    /// <summary>The unit in which deaths at a crossing are stated.</summary>
    private const double PeoplePerUnit = 10_000;

    /// <summary>
    /// How many times as many people come as in the busiest month on record; 1 when they are no more, or when there is no record.
    /// </summary>
    /// <param name="peoplePerDay">People who come to the sector in a day.</param>
    /// <param name="busiestPerDay">People in a day of the busiest month on record; 0 if that is not known.</param>
    public static double Crowding(double peoplePerDay, double busiestPerDay) =>
        busiestPerDay <= 0 ? 1 : Math.Max(1, peoplePerDay / busiestPerDay);

    /// <summary>The watch over a sector, relative to the reference.</summary>
    /// <param name="agentsPerKm">Agents for each kilometre of the border.</param>
    /// <param name="barrierShare">Share of the length with a barrier, 0 to 1.</param>
    /// <param name="crowding">As <see cref="Crowding"/> gives it.</param>
    /// <param name="parameters">The responses.</param>
    public static double Watch(double agentsPerKm, double barrierShare, double crowding, CrossingParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return Power(agentsPerKm / parameters.ReferenceAgentsPerKm, parameters.AgentElasticity)
            * (1 + (parameters.BarrierWatch * barrierShare))
            / Power(crowding, parameters.CrowdExponent);
    }

    /// <summary>The share of those who do not seek officers out whom officers detect.</summary>
    /// <param name="referenceShare">That share where the watch is 1.</param>
    /// <param name="watch">The watch: so many times are they looked for, each time with the same chance.</param>
    public static double DetectedShare(double referenceShare, double watch) =>
        watch == 1 ? referenceShare : 1 - PortableMath.Pow(1 - referenceShare, watch);

    /// <summary>
    /// Deaths for each person who crosses. Those who come beyond the number of the busiest month cross at worse spots; a barrier
    /// that was not there when the deaths were counted adds falls.
    /// </summary>
    /// <param name="danger">The deaths counted in the sector.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="barrierShare">Share of the length with a barrier now.</param>
    /// <param name="crowding">As <see cref="Crowding"/> gives it.</param>
    /// <param name="parameters">The responses.</param>
    public static double DeathsPerPerson(
        in DangerTerms danger, int month, double barrierShare, double crowding, CrossingParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var counted = (danger.IsHot(month) ? danger.DeathsHot : danger.DeathsCool) / PeoplePerUnit;
        var spots = (1 + (parameters.WorseSpotFactor * (crowding - 1))) / crowding;
        return counted
            * (1 + (parameters.BarrierDanger * barrierShare)) / (1 + (parameters.BarrierDanger * danger.BarrierShare))
            * spots;
    }

    /// <summary>The chance that somebody of a party dies.</summary>
    /// <param name="deathsPerPerson">As <see cref="DeathsPerPerson"/> gives it.</param>
    /// <param name="people">People in the party.</param>
    public static double ChanceOfDeath(double deathsPerPerson, int people) => 1 - PortableMath.Exp(-deathsPerPerson * people);

    private static double Power(double number, double exponent) => number == 1 ? 1 : PortableMath.Pow(number, exponent);
}
