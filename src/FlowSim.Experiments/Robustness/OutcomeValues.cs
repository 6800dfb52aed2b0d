using System.Collections.Immutable;
using FlowSim.Model.Outcomes;

namespace FlowSim.Experiments.Robustness;

/// <summary>An outcome of several policies over the same points of a design.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="ByPolicy">Its value by policy and point, over the replicates of the point; NaN where there is no
/// value.</param>
public sealed record OutcomeValues(Outcome Outcome, ImmutableArray<ImmutableArray<double>> ByPolicy);
