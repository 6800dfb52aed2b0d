using FlowSim.Kernel.Numerics;
using FlowSim.Model.Network;

namespace FlowSim.Model.Perception;

/// <summary>
/// A community's estimate of how often something happens on a leg: a gamma-Poisson mean whose evidence fades. The prior counts
/// as a fixed number of passages. Each passage heard of counts as one, and its weight halves with each half-life. Estimates
/// of the parts of a leg add up to that of the leg.
/// </summary>
public static class BeliefRule
{
    /// <summary>The estimate after hearing of a number of passages and events.</summary>
    public static double Estimate(double prior, double priorStrength, double heardPassages, double heardEvents) =>
        ((prior * priorStrength) + heardEvents) / (priorStrength + heardPassages);

    /// <summary>The share of the weight of news that is left after some days.</summary>
    public static double Retained(double days, double halfLifeDays) => PortableMath.Pow(0.5, days / halfLifeDays);

    /// <summary>Apprehensions and returns that people expect on a leg before they hear anything: by its length.</summary>
    public static double PriorSetback(Leg leg, PerceptionParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(leg);
        ArgumentNullException.ThrowIfNull(parameters);
        return parameters.PriorSetbackRate * leg.LengthKm / 1000;
    }

    /// <summary>
    /// The apprehensions and returns that people expect with papers of the transit country: none by its officers, who accept them, and
    /// as many as without where the destination country decides, which does not.
    /// </summary>
    /// <param name="setback">Those expected without papers.</param>
    /// <param name="isToBorder">Whether the leg leads to the border of the destination country.</param>
    public static double SetbackWithPapers(double setback, bool isToBorder) => isToBorder ? setback : 0;

    /// <summary>Crimes that people expect on a leg before they hear anything: by its hours and its remoteness.</summary>
    public static double PriorHarm(Leg leg, PerceptionParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(leg);
        ArgumentNullException.ThrowIfNull(parameters);
        return parameters.PriorHarmRate * leg.Hours / 24 * (1 + (parameters.PriorRemoteHarm * leg.Remoteness));
    }
}
