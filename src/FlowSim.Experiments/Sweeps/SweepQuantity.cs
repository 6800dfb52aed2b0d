namespace FlowSim.Experiments.Sweeps;

/// <summary>What of a sweep is analysed: a scenario by itself, or how it differs from the base.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Base">The scenario to take away, point by point; null for the scenario by itself.</param>
public sealed record SweepQuantity(string Scenario, string? Base)
{
    /// <summary>Its name in tables.</summary>
    public string Name => Base is null ? Scenario : $"{Scenario} minus {Base}";
}
