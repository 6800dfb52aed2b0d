using FlowSim.Kernel.Numerics;

namespace FlowSim.Model.Detention;

/// <summary>
/// Parties in a station: whether their claims are registered, how fast they are abandoned, and release for money.
/// </summary>
public static class DetentionRule
{
    /// <summary>
    /// The chance that a detained party has a claim registered by an official who talks some people out of claiming.
    /// </summary>
    /// <param name="inNeed">Whether a fair procedure would recognise the party's need for protection.</param>
    /// <param name="informed">Whether it was informed of its rights.</param>
    /// <param name="intimidationShare">Share of attempted claims that are talked down or ignored.</param>
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

    /// <summary>The share of attempted claims that are talked down or ignored under oversight.</summary>
    /// <param name="share">The share without oversight.</param>
    /// <param name="factor">The share under oversight relative to the share without.</param>
    public static double Intimidation(double share, double factor) => Math.Min(1, share * factor);

    /// <summary>The daily rate at which a detained claimant abandons the claim. It grows with overcrowding.</summary>
    /// <param name="occupancy">People in the station relative to its beds.</param>
    /// <param name="parameters">Rate and effect of overcrowding.</param>
    public static double DropoutRate(double occupancy, DetentionParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return parameters.DropoutRate * PortableMath.Exp(parameters.ConditionsEffect * Math.Max(0, occupancy - 1));
    }

    /// <summary>Whether officers release a party without a claim for money: they offer it, and it can pay.</summary>
    /// <param name="draw">A uniform draw in (0, 1).</param>
    /// <param name="bribeShare">Share of parties to which release is offered.</param>
    /// <param name="moneyUsd">The party's money, in US dollars.</param>
    /// <param name="priceUsd">The price for the party, in US dollars.</param>
    public static bool BuysRelease(double draw, double bribeShare, double moneyUsd, double priceUsd) =>
        draw < bribeShare && moneyUsd >= priceUsd;
}
