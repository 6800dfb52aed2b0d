namespace FlowSim.Model.Uncertainty;

/// <summary>A parameter that a scenario leaves uncertain.</summary>
/// <param name="Path">The parameter's path.</param>
/// <param name="Distribution">The distribution of its values.</param>
public sealed record UncertainParameter(string Path, Distribution Distribution);
