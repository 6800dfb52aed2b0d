using System.Collections.Immutable;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Scenarios.Experiments;

/// <summary>A parameter that an experiment varies, by a distribution or by values; exactly one of the two is given.</summary>
/// <param name="Path">The parameter's path, such as <c>detention.informed-share</c>.</param>
/// <param name="Distribution">How likely its values are, or null where values are given.</param>
/// <param name="Values">Its values in the parameter's unit and within its bounds; empty where a distribution is given.</param>
public sealed record Factor(string Path, Distribution? Distribution, ImmutableArray<double> Values);
