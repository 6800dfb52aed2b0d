using FlowSim.Results.Estimates;

namespace FlowSim.Report.Sweeps;

/// <summary>How much one parameter matters.</summary>
/// <param name="Path">The parameter.</param>
/// <param name="Main">Its share of the variance alone, or the mean size of its effect.</param>
/// <param name="Interacting">Its share with all interactions, or the spread of its effect.</param>
public sealed record ParameterFinding(string Path, IntervalEstimate Main, IntervalEstimate Interacting);
