using FlowSim.Kernel.Numerics;
using FlowSim.Model.Network;
using FlowSim.Model.Outcomes;

namespace FlowSim.Model.Crime;

/// <summary>
/// Competing hazards on a leg. Each kind has a rate; the chance that any of them strikes is 1 - exp(-sum of rates x
/// days), and the kind is drawn in proportion to the rates. At most one hazard strikes a party on a leg.
/// </summary>
public static class HazardRule
{
    /// <summary>Number of kinds of hazard.</summary>
    public const int KindCount = (int)HazardKind.Death + 1;

    /// <summary>The daily rate of each kind of hazard for a party on a leg.</summary>
    /// <param name="leg">The leg.</param>
    /// <param name="organisedStrength">Strength of organised crime there; 1 is ordinary.</param>
    /// <param name="impunity">Crime relative to its level under the parameters' chance of punishment; see
    /// <see cref="Impunity"/>.</param>
    /// <param name="protection">Crime relative to a party alone: the product of the factors for smuggler and
    /// caravan.</param>
    /// <param name="parameters">The ordinary rates.</param>
    /// <param name="rates">Receives a rate per kind, in the order of <see cref="HazardKind"/>.</param>
    public static void Rates(
        Leg leg,
        double organisedStrength,
        double impunity,
        double protection,
        HazardParameters parameters,
        Span<double> rates)
    {
        var crime = impunity * protection * (1 + (parameters.RemotenessSlope * leg.Remoteness));
        var share = parameters.OrganisedShare;
        var mixed = crime * ((share * organisedStrength) + 1 - share);
        rates[(int)HazardKind.Robbery] = parameters.RobberyRate * mixed;
        rates[(int)HazardKind.Extortion] = parameters.ExtortionRate * crime * organisedStrength;
        rates[(int)HazardKind.Kidnapping] = parameters.KidnappingRate * crime * organisedStrength;
        rates[(int)HazardKind.SexualViolence] = parameters.SexualViolenceRate * mixed;
        rates[(int)HazardKind.Death] = parameters.DeathRate * (1 + (parameters.RemotenessDeathSlope * leg.Remoteness));
    }

    /// <summary>What a crime that is over at once does to a party.</summary>
    /// <param name="kind">The crime.</param>
    /// <param name="moneyUsd">The party's money, in US dollars.</param>
    /// <param name="people">People in the party.</param>
    /// <param name="parameters">What robbers and extortionists take.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is a kidnapping or a death, after which the journey changes.</exception>
    public static CrimeHarm HarmOf(HazardKind kind, int moneyUsd, int people, HazardParameters parameters) => kind switch
    {
        HazardKind.Robbery => new(TalliedEvent.Robbed, people, moneyUsd * parameters.RobbedShare, true),
        HazardKind.Extortion => new(TalliedEvent.Extorted, people, Math.Min(moneyUsd, parameters.ExtortionUsd * people), false),
        HazardKind.SexualViolence => new(TalliedEvent.SexuallyAssaulted, 1, 0, true),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not over at once."),
    };

    /// <summary>The chance that an event with a daily rate happens within some days.</summary>
    public static double ChanceWithin(double ratePerDay, double days) => 1 - PortableMath.Exp(-ratePerDay * days);

    /// <summary>The chance that a crime is reported.</summary>
    /// <param name="hasShelter">Whether there is a shelter to which the crime can be reported.</param>
    /// <param name="oversight">Effect of oversight on reporting, relative to none.</param>
    /// <param name="parameters">Share and factor.</param>
    public static double ReportingChance(bool hasShelter, double oversight, HazardParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return Math.Min(1, parameters.ReportingShare * (hasShelter ? parameters.ReportingShelterFactor : 1) * oversight);
    }

    /// <summary>Crime relative to its level under the parameters' chance of punishment.</summary>
    /// <param name="sanctionChance">The chance that a crime is punished now.</param>
    /// <param name="parameters">Chance of punishment and elasticity.</param>
    public static double Impunity(double sanctionChance, HazardParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return PortableMath.Pow(sanctionChance / parameters.SanctionChance, parameters.ImpunityElasticity);
    }
}
