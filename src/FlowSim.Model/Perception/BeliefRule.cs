using FlowSim.Kernel.Numerics;

namespace FlowSim.Model.Perception;

/// <summary>
/// A community's estimate of a risk: a beta-binomial mean whose evidence fades. The prior counts as a fixed number of
/// passages. Each passage heard of counts as one, and its weight halves with each half-life.
/// </summary>
public static class BeliefRule
{
    /// <summary>The estimate after hearing of a number of passages and events.</summary>
    public static double Estimate(double prior, double priorStrength, double heardPassages, double heardEvents) =>
        ((prior * priorStrength) + heardEvents) / (priorStrength + heardPassages);

    /// <summary>The share of the weight of news that is left after some days.</summary>
    public static double Retained(double days, double halfLifeDays) => PortableMath.Pow(0.5, days / halfLifeDays);

    /// <summary>The chance of crime that people expect on a leg before they hear anything.</summary>
    public static double PriorHarm(double remoteness, PerceptionParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return Math.Min(1, parameters.PriorHarm * (1 + (parameters.PriorRemoteHarm * remoteness)));
    }
}
