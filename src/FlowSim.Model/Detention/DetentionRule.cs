using FlowSim.Foundation.Numerics;

namespace FlowSim.Model.Detention;

/// <summary>What happens to a party in a station.</summary>
public static class DetentionRule
{
    /// <summary>The chance that a detained party has a claim registered by an official who talks some people out of it.</summary>
    /// <param name="inNeed">Whether a fair procedure would recognise it.</param>
    /// <param name="informed">Whether it was told of its rights.</param>
    /// <param name="intimidationShare">Share of voiced claims that are talked down or ignored.</param>
    /// <param name="parameters">Shares.</param>
    public static double ClaimChance(bool inNeed, bool informed, double intimidationShare, DetentionParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var voiced = (inNeed, informed) switch
        {
            (true, true) => parameters.ClaimShareInformed,
            (true, false) => parameters.ClaimShareUninformed,
            _ => parameters.ClaimShareWithoutNeed,
        };
        return voiced * (1 - intimidationShare);
    }

    /// <summary>The share of voiced claims that are talked down or ignored where somebody watches.</summary>
    /// <param name="share">The share where nobody does.</param>
    /// <param name="factor">What is left of it under the eyes of those who watch.</param>
    public static double Intimidation(double share, double factor) => Math.Min(1, share * factor);

    /// <summary>The daily rate at which a detained claimant gives up, which grows with overcrowding.</summary>
    /// <param name="occupancy">People in the station relative to its places.</param>
    /// <param name="parameters">Rate and effect.</param>
    public static double DropoutRate(double occupancy, DetentionParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return parameters.DropoutRate * PortableMath.Exp(parameters.ConditionsEffect * Math.Max(0, occupancy - 1));
    }
}
