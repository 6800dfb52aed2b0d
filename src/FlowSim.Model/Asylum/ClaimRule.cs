using FlowSim.Foundation.Numerics;

namespace FlowSim.Model.Asylum;

/// <summary>Whether a party at liberty claims asylum where it can.</summary>
public static class ClaimRule
{
    /// <summary>The chance of claiming, for a party that has reached the asylum agency.</summary>
    /// <param name="inNeed">Whether a fair procedure would recognise the party's need for protection.</param>
    /// <param name="staysInMexico">Whether its destination is Mexico.</param>
    /// <param name="costRiseUsd">The rise in the perceived cost of the onward journey since before the run, in US
    /// dollars.</param>
    /// <param name="parameters">Shares and scale.</param>
    public static double Chance(bool inNeed, bool staysInMexico, double costRiseUsd, AsylumParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        if (!inNeed)
        {
            return parameters.ClaimShareWithoutNeed;
        }

        return staysInMexico
            ? parameters.ClaimShareMexicoGoal
            : Odds(parameters.ClaimShareUsGoal, PortableMath.Exp(Math.Clamp(costRiseUsd / parameters.CostScaleUsd, -20, 20)));
    }

    /// <summary>The share that results when the odds of a share are multiplied by a factor.</summary>
    public static double Odds(double share, double factor) => share >= 1 ? 1 : share * factor / (1 - share + (share * factor));
}
