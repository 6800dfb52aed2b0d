namespace FlowSim.Model.Uncertainty;

/// <summary>A parameter whose value a scenario leaves uncertain.</summary>
/// <param name="Path">The parameter's path.</param>
/// <param name="Distribution">How likely its values are.</param>
public sealed record UncertainParameter(string Path, Distribution Distribution);
