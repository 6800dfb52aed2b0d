using FlowSim.Foundation.Numerics;

namespace FlowSim.Model.Encounters;

/// <summary>
/// Being stopped. Officers can look at so many people a day; of a crowd they see a smaller share, 1 - exp(-inspections /
/// people) (Wein, Liu and Motskin 2009), which is how a large group saturates a control.
/// </summary>
public static class EncounterRule
{
    /// <summary>The share of people that controls of so many inspections a day look at, as a rate: -log(1 - share).</summary>
    /// <param name="inspectionsPerDay">People the officers present can look at in a day.</param>
    /// <param name="peoplePerDay">People who come through in a day.</param>
    public static double Intensity(double inspectionsPerDay, double peoplePerDay) =>
        inspectionsPerDay <= 0 ? 0 : inspectionsPerDay / Math.Max(1, peoplePerDay);

    /// <summary>The chance that a party is stopped on a leg.</summary>
    /// <param name="intensity">The sum over controls of intensity times coverage.</param>
    /// <param name="modifier">The product of guide, caravan and profile factors.</param>
    public static double StopChance(double intensity, double modifier) => 1 - PortableMath.Exp(-intensity * modifier);

    /// <summary>How a stop ends.</summary>
    /// <param name="luck">A number in (0, 1).</param>
    /// <param name="bribeShare">Share of stops that a payment ends; 0 where the party cannot pay.</param>
    /// <param name="referralShare">Share of the others that officers refer to the asylum agency; 0 without a need.</param>
    public static EncounterEnd End(double luck, double bribeShare, double referralShare)
    {
        if (luck < bribeShare)
        {
            return EncounterEnd.Bribe;
        }

        return luck < bribeShare + ((1 - bribeShare) * referralShare) ? EncounterEnd.Referral : EncounterEnd.Apprehension;
    }
}
