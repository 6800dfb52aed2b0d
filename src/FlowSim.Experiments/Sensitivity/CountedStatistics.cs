namespace FlowSim.Experiments.Sensitivity;

/// <summary>Works out figures from items of which each counts as often as a resample drew it.</summary>
/// <param name="counts">How often each item counts.</param>
/// <param name="values">The figures, to be filled in; not a number where a resample leaves one without value.</param>
internal delegate void CountedStatistics(ReadOnlySpan<int> counts, Span<double> values);
