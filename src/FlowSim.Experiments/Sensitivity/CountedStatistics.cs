namespace FlowSim.Experiments.Sensitivity;

/// <summary>Computes figures from items that are each weighted by how often a resample drew them.</summary>
/// <param name="counts">The weight of each item.</param>
/// <param name="values">Receives the figures; NaN for a figure that has no value in a resample.</param>
internal delegate void CountedStatistics(ReadOnlySpan<int> counts, Span<double> values);
