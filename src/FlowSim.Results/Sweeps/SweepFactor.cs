namespace FlowSim.Results.Sweeps;

/// <summary>A parameter that a sweep varies.</summary>
/// <param name="Path">The parameter's path.</param>
/// <param name="Range">The distribution or the values from which it is chosen, in the notation of experiment
/// files.</param>
public sealed record SweepFactor(string Path, string Range);
