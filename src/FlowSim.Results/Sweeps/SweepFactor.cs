namespace FlowSim.Results.Sweeps;

/// <summary>A parameter that a sweep varies.</summary>
/// <param name="Path">The parameter's path.</param>
/// <param name="Range">The distribution it is taken from, or the values, as the experiment file would write them.</param>
public sealed record SweepFactor(string Path, string Range);
