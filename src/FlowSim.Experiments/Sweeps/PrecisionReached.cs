using FlowSim.Model.Outcomes;
using FlowSim.Results.Estimates;

namespace FlowSim.Experiments.Sweeps;

/// <summary>How well an outcome is known after some replicates.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Scenario">The scenario for which it is known least.</param>
/// <param name="Estimate">Its paired difference from the base, or its value where there is one scenario, over all points.</param>
/// <param name="RelativeWidth">Half the width of the interval relative to the mean under the base; not a number where that is not known.</param>
/// <param name="IsReached">Whether the goal is met.</param>
/// <param name="CanBeReached">Whether more replicates can help: not where the outcome is nothing under the base, or has no value somewhere.</param>
public sealed record PrecisionReached(
    Outcome Outcome, string Scenario, Estimate Estimate, double RelativeWidth, bool IsReached, bool CanBeReached);
