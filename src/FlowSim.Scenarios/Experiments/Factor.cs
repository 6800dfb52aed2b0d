using System.Collections.Immutable;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Scenarios.Experiments;

/// <summary>A parameter that an experiment varies, either by a distribution or by a list of values.</summary>
/// <param name="Path">The parameter's path, such as <c>detention.informed-share</c>.</param>
/// <param name="Distribution">The distribution of its values, or null if values are given.</param>
/// <param name="Values">Its values in the parameter's unit and within its bounds; empty if a distribution is
/// given.</param>
public sealed record Factor(string Path, Distribution? Distribution, ImmutableArray<double> Values);
