using FlowSim.Kernel.Numerics;

namespace FlowSim.Model.Crime;

/// <summary>
/// Competing hazards on a leg. Each hazard has a rate; the chance that any of them strikes is 1 - exp(-sum of rates x
/// days), and the one that strikes is drawn in proportion to the rates. A hazard can strike more than once on a leg.
/// </summary>
public static class HazardRule
{
    /// <summary>By how much the rates of hazards differ for a party on a leg from their ordinary level.</summary>
    /// <param name="remoteness">Remoteness of the leg, 0 to 1.</param>
    /// <param name="organisedStrength">Strength of organised crime there; 1 is ordinary.</param>
    /// <param name="impunity">Crime relative to its level under the parameters' chance of punishment; see
    /// <see cref="Impunity"/>.</param>
    /// <param name="protection">Crime relative to a party alone: the product of the factors for smuggler, caravan and
    /// papers.</param>
    /// <param name="parameters">The slopes of remoteness and the share of organised crime.</param>
    public static HazardFactors Factors(
        double remoteness, double organisedStrength, double impunity, double protection, HazardParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var crime = impunity * protection * (1 + (parameters.RemotenessSlope * remoteness));
        var share = parameters.OrganisedShare;
        return new(
            crime,
            organisedStrength,
            crime * ((share * organisedStrength) + 1 - share),
            1 + (parameters.RemotenessDeathSlope * remoteness));
    }

    /// <summary>The daily rate at which a hazard strikes a party on a leg.</summary>
    /// <param name="hazard">The hazard.</param>
    /// <param name="factors">Those of the party on the leg.</param>
    /// <exception cref="ArgumentOutOfRangeException">The hazard has no known cause.</exception>
    public static double Rate(Hazard hazard, in HazardFactors factors) => hazard.Cause switch
    {
        HazardCause.AnyCriminals => hazard.RatePerDay * factors.AnyCriminals,
        HazardCause.OrganisedCrime => hazard.RatePerDay * factors.Crime * factors.OrganisedStrength,
        HazardCause.Accident => hazard.RatePerDay * factors.Accident,
        _ => throw new ArgumentOutOfRangeException(nameof(hazard), hazard.Cause, "A hazard without a cause."),
    };

    /// <summary>The number of people of a party who are victims when a hazard strikes it.</summary>
    public static int Victims(Hazard hazard, int people) => hazard.HasOneVictim ? 1 : people;

    /// <summary>The money that a hazard takes from a party, in US dollars: never more than it has.</summary>
    /// <param name="hazard">The hazard.</param>
    /// <param name="moneyUsd">The party's money, in US dollars.</param>
    /// <param name="people">People in the party.</param>
    public static double TakenUsd(Hazard hazard, int moneyUsd, int people) =>
        Math.Min(moneyUsd, (moneyUsd * hazard.TakenShare) + (hazard.TakenUsdPerPerson * people));

    /// <summary>The chance that an event with a daily rate happens within some days.</summary>
    public static double ChanceWithin(double ratePerDay, double days) => 1 - PortableMath.Exp(-ratePerDay * days);

    /// <summary>
    /// When a hazard strikes again, on a scale on which hazards strike once in a unit on average: after an exponential wait.
    /// </summary>
    /// <param name="at">When it struck last.</param>
    /// <param name="draw">A uniform draw in (0, 1).</param>
    public static double Later(double at, double draw) => at - PortableMath.Log(draw);

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
