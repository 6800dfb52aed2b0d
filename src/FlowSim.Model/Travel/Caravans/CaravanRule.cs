using FlowSim.Kernel.Numerics;

namespace FlowSim.Model.Travel.Caravans;

/// <summary>
/// Safety in numbers. A caravan of the reference size has the factors that the parameters give for controls and crime.
/// A larger caravan is safer, down to a minimum factor; a caravan of a few people is no safer than its members would be
/// alone.
/// </summary>
public static class CaravanRule
{
    /// <summary>The factor of a caravan of a size.</summary>
    /// <param name="people">People in caravans.</param>
    /// <param name="factorAtReference">The factor at the reference size.</param>
    /// <param name="parameters">Reference size, exponent and minimum factor.</param>
    public static double Factor(double people, double factorAtReference, CaravanParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        if (people <= 0)
        {
            return 1;
        }

        var factor = factorAtReference * PortableMath.Pow(people / parameters.ReferenceSize, -parameters.SizeExponent);
        return Math.Min(1, Math.Max(parameters.MinFactor, factor));
    }

    /// <summary>The chance that a party without a smuggler joins a caravan that comes through.</summary>
    /// <param name="passing">People in caravans who came through the day before.</param>
    /// <param name="parameters">Share and reference size.</param>
    public static double JoinChance(double passing, CaravanParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return parameters.JoinShare * Math.Min(1, passing / parameters.ReferenceSize);
    }

    /// <summary>The chance that a party leaves its caravan within some days.</summary>
    public static double LeaveChance(double days, CaravanParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return 1 - PortableMath.Exp(-parameters.LeaveRate * days);
    }

    /// <summary>
    /// Whether a party may join a caravan on its way: not if it is in one, has left one by choice in this attempt, or
    /// pays a smuggler.
    /// </summary>
    /// <param name="isInCaravan">Whether it travels in a caravan.</param>
    /// <param name="hasLeftOne">Whether it left one by choice in this attempt.</param>
    /// <param name="hasSmuggler">Whether it travels with a paid smuggler.</param>
    public static bool MayJoin(bool isInCaravan, bool hasLeftOne, bool hasSmuggler) =>
        !isInCaravan && !hasLeftOne && !hasSmuggler;

    /// <summary>What the dispersal of caravans does to a party in one. Papers protect it from being apprehended.</summary>
    /// <param name="terms">The dispersal at the place.</param>
    /// <param name="hasPapers">Whether the party has papers.</param>
    /// <param name="dispersedDraw">The uniform draw that decides whether it loses its caravan.</param>
    /// <param name="apprehendedDraw">The uniform draw that decides whether it is then apprehended.</param>
    public static Dispersal Disperse(
        in DispersalTerms terms, bool hasPapers, double dispersedDraw, double apprehendedDraw)
    {
        if (dispersedDraw >= terms.Share)
        {
            return Dispersal.None;
        }

        return hasPapers || apprehendedDraw >= terms.ApprehendedShare ? Dispersal.LosesCaravan : Dispersal.Apprehended;
    }
}
