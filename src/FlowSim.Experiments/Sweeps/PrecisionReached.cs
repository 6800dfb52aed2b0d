using FlowSim.Model.Outcomes;
using FlowSim.Results.Estimates;

namespace FlowSim.Experiments.Sweeps;

/// <summary>The precision of an outcome after some replicates.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Scenario">The scenario with the lowest precision.</param>
/// <param name="Estimate">Its paired difference from the base, or its value if there is only one scenario, over all
/// points.</param>
/// <param name="RelativeWidth">Half the width of the interval relative to the mean under the base; NaN if it is
/// unknown.</param>
/// <param name="IsReached">Whether the goal is met.</param>
/// <param name="CanBeReached">Whether more replicates can help. They cannot if the outcome is zero under the base, or
/// has no value somewhere.</param>
public sealed record PrecisionReached(
    Outcome Outcome, string Scenario, Estimate Estimate, double RelativeWidth, bool IsReached, bool CanBeReached);
