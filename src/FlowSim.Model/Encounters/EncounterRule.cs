using FlowSim.Foundation.Numerics;

namespace FlowSim.Model.Encounters;

/// <summary>
/// Being stopped. Officers can look at so many people a day, so that of a crowd they see a smaller share (Wein, Liu and
/// Motskin 2009), which is how a large group saturates a control; and of nobody do they see more than a closest watch
/// allows, however few come. Between the two the rate is inspections / (people + inspections / closest watch).
/// </summary>
public static class EncounterRule
{
    /// <summary>The share of people that a control stops, as a rate: -log(1 - share).</summary>
    /// <param name="inspectionsPerDay">People the officers present can look at in a day.</param>
    /// <param name="peoplePerDay">People who come through in a day.</param>
    /// <param name="closestWatch">The rate at which officers who have all the time they want stop people; positive.</param>
    public static double Intensity(double inspectionsPerDay, double peoplePerDay, double closestWatch) =>
        inspectionsPerDay <= 0 ? 0 : inspectionsPerDay / (peoplePerDay + (inspectionsPerDay / closestWatch));

    /// <summary>The chance that a party is stopped on a leg.</summary>
    /// <param name="intensity">The sum over controls of intensity times coverage.</param>
    /// <param name="modifier">The product of guide, caravan and profile factors.</param>
    public static double StopChance(double intensity, double modifier) => 1 - PortableMath.Exp(-intensity * modifier);

    /// <summary>How a stop ends.</summary>
    /// <param name="draw">A number in (0, 1).</param>
    /// <param name="bribeShare">Share of stops that a payment ends; 0 where the party cannot pay.</param>
    /// <param name="referralShare">Share of the others that officers refer to the asylum agency; 0 without a need.</param>
    public static EncounterEnd End(double draw, double bribeShare, double referralShare)
    {
        if (draw < bribeShare)
        {
            return EncounterEnd.Bribe;
        }

        return draw < bribeShare + ((1 - bribeShare) * referralShare) ? EncounterEnd.Referral : EncounterEnd.Apprehension;
    }
}
