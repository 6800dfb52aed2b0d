using FlowSim.Foundation.Numerics;

namespace FlowSim.Model.Perception;

/// <summary>
/// A community's estimate of a risk: a beta-binomial mean whose evidence fades. The first expectation counts for a fixed
/// number of passages, what was heard counts for itself, and weighs half as much after each half-life.
/// </summary>
public static class BeliefRule
{
    /// <summary>The estimate after hearing of so many passages and events.</summary>
    public static double Estimate(double prior, double priorStrength, double heardPassages, double heardEvents) =>
        ((prior * priorStrength) + heardEvents) / (priorStrength + heardPassages);

    /// <summary>What is left of the weight of news after some days.</summary>
    public static double Retained(double days, double halfLifeDays) => PortableMath.Pow(0.5, days / halfLifeDays);

    /// <summary>The harm people expect on a leg before they hear anything.</summary>
    public static double PriorHarm(double remoteness, PerceptionParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return Math.Min(1, parameters.PriorHarm * (1 + (parameters.PriorRemoteHarm * remoteness)));
    }
}
