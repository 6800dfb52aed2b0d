namespace FlowSim.Results;

/// <summary>The value of a parameter in a scenario of a stored run.</summary>
/// <param name="Path">The path of the parameter.</param>
/// <param name="Value">Its value; if it is uncertain, the value it would have without the distribution.</param>
/// <param name="Distribution">The distribution from which each replicate drew it, in the notation of scenario files;
/// null if it was fixed.</param>
public sealed record StoredParameter(string Path, double Value, string? Distribution);
