using FlowSim.Kernel.Numerics;

namespace FlowSim.Model.Controls;

/// <summary>
/// The chance of being stopped. Officers can inspect only so many people a day, so they stop a smaller share of a
/// larger crowd (Wein, Liu and Motskin 2009); this is how a large group saturates a control. Even if few people come,
/// the rate stays below a maximum. In between, the rate is inspections / (crowd + inspections / maximum).
/// </summary>
public static class EncounterRule
{
    /// <summary>The rate at which a control stops people: -log(1 - share stopped).</summary>
    /// <param name="inspectionsPerDay">People the officers present can inspect in a day.</param>
    /// <param name="peoplePerDay">People who come through in a day.</param>
    /// <param name="maxStopRate">The maximum rate, reached by officers with unlimited time; positive.</param>
    public static double Intensity(double inspectionsPerDay, double peoplePerDay, double maxStopRate) =>
        inspectionsPerDay <= 0 ? 0 : inspectionsPerDay / (peoplePerDay + (inspectionsPerDay / maxStopRate));

    /// <summary>People whom an officer of a force can inspect in a day.</summary>
    /// <param name="skill">Contribution of one of its officers, relative to the migration authority.</param>
    /// <param name="effort">The effort of the force at the place, relative to what is usual.</param>
    /// <param name="parameters">What an officer of the migration authority can do.</param>
    public static double InspectionsPerOfficerDay(double skill, double effort, EncounterParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return parameters.InspectionsPerOfficerDay * skill * effort;
    }

    /// <summary>
    /// The crowd that a control contends with: the people who come through, or less than in proportion to them where officers
    /// keep up with a larger crowd. At an exponent of 1 a saturated control stops a constant number, at 0 a constant share.
    /// </summary>
    /// <param name="peoplePerDay">People who come through in a day.</param>
    /// <param name="parameters">The exponent, and the crowd at which it does not matter.</param>
    public static double Crowding(double peoplePerDay, EncounterParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var exponent = parameters.CrowdingExponent;
        return exponent == 1 || peoplePerDay <= 0
            ? peoplePerDay
            : parameters.ReferenceCrowd * PortableMath.Pow(peoplePerDay / parameters.ReferenceCrowd, exponent);
    }

    /// <summary>The chance that a party is stopped on a leg.</summary>
    /// <param name="intensity">The sum over controls of intensity times coverage.</param>
    /// <param name="modifier">The product of the factors for smuggler, caravan and profile.</param>
    public static double StopChance(double intensity, double modifier) => 1 - PortableMath.Exp(-intensity * modifier);

    /// <summary>Selects how a stop ends.</summary>
    /// <param name="draw">A uniform draw in (0, 1).</param>
    /// <param name="bribeShare">Share of stops that end in a payment; 0 where the party cannot pay.</param>
    /// <param name="referralShare">Share of the other stops that end in a referral to the asylum agency; 0 without a
    /// need for protection.</param>
    public static EncounterEnd End(double draw, double bribeShare, double referralShare)
    {
        if (draw < bribeShare)
        {
            return EncounterEnd.Bribe;
        }

        return draw < bribeShare + ((1 - bribeShare) * referralShare) ? EncounterEnd.Referral : EncounterEnd.Apprehension;
    }

    /// <summary>
    /// The share of stops of parties in need that end in a referral: officers who screen, and of the others those who
    /// were trained to refer.
    /// </summary>
    /// <param name="screeningShare">Share of stops with screening.</param>
    /// <param name="trainedShare">Share of officers who were trained and refer.</param>
    public static double ReferralShare(double screeningShare, double trainedShare) =>
        screeningShare + (trainedShare * (1 - screeningShare));
}
