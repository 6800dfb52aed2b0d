using FlowSim.Foundation.Numerics;

namespace FlowSim.Model.Asylum;

/// <summary>Whether a party at liberty claims asylum where it could.</summary>
public static class ClaimRule
{
    /// <summary>The chance of claiming for a party that has reached the agency.</summary>
    /// <param name="inNeed">Whether a fair procedure would recognise it.</param>
    /// <param name="staysInMexico">Whether Mexico is where it wants to be.</param>
    /// <param name="costRiseUsd">By how much the perceived cost of the way on has risen since before the run.</param>
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

    /// <summary>A share with its odds multiplied.</summary>
    public static double Odds(double share, double factor) => share >= 1 ? 1 : share * factor / (1 - share + (share * factor));
}
