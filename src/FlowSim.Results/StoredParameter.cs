namespace FlowSim.Results;

/// <summary>The value a scenario of a stored run gives a parameter.</summary>
/// <param name="Path">The parameter.</param>
/// <param name="Value">Its value; where it is uncertain, the value it would have had otherwise.</param>
/// <param name="Distribution">The distribution each replicate drew it from, as scenario files write it; null where it was certain.</param>
public sealed record StoredParameter(string Path, double Value, string? Distribution);
