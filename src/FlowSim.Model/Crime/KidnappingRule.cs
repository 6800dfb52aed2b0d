using FlowSim.Kernel.Numerics;
using FlowSim.Kernel.Time;

namespace FlowSim.Model.Crime;

/// <summary>Kidnapping for ransom: its rate for people who wait, the ransom, and how it ends.</summary>
public static class KidnappingRule
{
    /// <summary>
    /// How a kidnapping ends. A ransom that the party and its relatives can pay is paid and comes before all else; of
    /// the parties that cannot pay, a share escapes, and one person of each of the others is killed.
    /// </summary>
    /// <param name="moneyUsd">The party's own money, in US dollars.</param>
    /// <param name="ransomUsd">The ransom demanded, in US dollars.</param>
    /// <param name="escapeDraw">The uniform draw that decides whether a party that cannot pay escapes.</param>
    /// <param name="againDraw">The uniform draw that decides whether a party that has paid is kidnapped again.</param>
    /// <param name="parameters">Shares and the relatives' part.</param>
    public static KidnappingEnd End(
        double moneyUsd, double ransomUsd, double escapeDraw, double againDraw, KidnappingParameters parameters)
    {
        if (moneyUsd * (1 + parameters.RelativesFactor) >= ransomUsd)
        {
            return againDraw < parameters.RepeatShare ? KidnappingEnd.KidnappedAgain : KidnappingEnd.FreedForRansom;
        }

        return escapeDraw < parameters.EscapeShare ? KidnappingEnd.Escaped : KidnappingEnd.PersonKilled;
    }

    /// <summary>The ransom demanded for a party, in whole US dollars: lognormal.</summary>
    /// <param name="draw">A uniform draw in (0, 1).</param>
    /// <param name="parameters">Median and spread.</param>
    public static double RansomUsd(double draw, KidnappingParameters parameters) => Math.Floor(
        parameters.RansomMedianUsd * PortableMath.Exp(parameters.RansomSigma * PortableMath.NormalQuantile(draw)));

    /// <summary>The daily rate at which parties that wait in a city are kidnapped.</summary>
    /// <param name="crimeStrength">Strength of organised crime in the city; 1 is ordinary.</param>
    /// <param name="shelteredShare">Share of the people waiting there who have a bed in an open shelter, 0 to 1; 0
    /// where no shelter is open.</param>
    /// <param name="parameters">Rate, and its factor with a shelter.</param>
    public static double WaitingRatePerDay(double crimeStrength, double shelteredShare, KidnappingParameters parameters)
    {
        var shelter = (parameters.ShelterFactor * shelteredShare) + (1 - shelteredShare);
        return parameters.WaitingRatePerMonth / MeanYear.DaysPerMonth * crimeStrength * shelter;
    }

    /// <summary>
    /// Where a freed party turns. Admission at a port as not safe in the transit country comes first, even before a
    /// hearing, whose date the party then loses.
    /// </summary>
    /// <param name="mayAskForException">Whether a port admits it as not safe in the transit country.</param>
    /// <param name="awaitsHearing">Whether it waits for a hearing in the destination country.</param>
    public static AfterKidnapping After(bool mayAskForException, bool awaitsHearing)
    {
        if (mayAskForException)
        {
            return AfterKidnapping.AsksForException;
        }

        return awaitsHearing ? AfterKidnapping.WaitsForHearing : AfterKidnapping.GoesOn;
    }
}
