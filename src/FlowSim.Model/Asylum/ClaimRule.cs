using FlowSim.Kernel.Numerics;
using FlowSim.Kernel.Time;

namespace FlowSim.Model.Asylum;

/// <summary>Which parties may claim asylum in the transit country, and whether a party at liberty claims where it can.</summary>
public static class ClaimRule
{
    /// <summary>
    /// Whether a party may claim asylum in the transit country: once in an attempt, and only where an office can receive
    /// the claim.
    /// </summary>
    /// <param name="isClaimClosed">Whether a claim of the party was decided or abandoned in this attempt.</param>
    /// <param name="isOfficeOpen">Whether an office is open for the place.</param>
    public static bool MayClaim(bool isClaimClosed, bool isOfficeOpen) => !isClaimClosed && isOfficeOpen;

    /// <summary>
    /// The daily rate at which a party that waits at the border of the destination country claims asylum in the transit
    /// country.
    /// </summary>
    /// <param name="inNeed">Whether a fair procedure would recognise the party's need for protection.</param>
    /// <param name="ratePerMonth">The rate for parties in need, per month.</param>
    /// <param name="parameters">Share of parties without a need that claim.</param>
    public static double WaitingRatePerDay(bool inNeed, double ratePerMonth, AsylumParameters parameters) =>
        ratePerMonth / MeanYear.DaysPerMonth * (inNeed ? 1 : parameters.ClaimShareWithoutNeed);

    /// <summary>The chance of claiming, for a party that has reached the asylum agency.</summary>
    /// <param name="inNeed">Whether a fair procedure would recognise the party's need for protection.</param>
    /// <param name="staysInTransitCountry">Whether its destination is the transit country.</param>
    /// <param name="costRiseUsd">The rise in the perceived cost of the onward journey since before the run, in US
    /// dollars.</param>
    /// <param name="parameters">Shares and scale.</param>
    public static double Chance(bool inNeed, bool staysInTransitCountry, double costRiseUsd, AsylumParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        if (!inNeed)
        {
            return parameters.ClaimShareWithoutNeed;
        }

        return staysInTransitCountry
            ? parameters.ClaimShareTransitGoal
            : Odds(parameters.ClaimShareOnwardGoal, PortableMath.Exp(Math.Clamp(costRiseUsd / parameters.CostScaleUsd, -20, 20)));
    }

    /// <summary>The share that results when the odds of a share are multiplied by a factor.</summary>
    public static double Odds(double share, double factor) => share >= 1 ? 1 : share * factor / (1 - share + (share * factor));
}
