namespace FlowSim.Experiments.Sweeps;

/// <summary>What is analysed: a scenario itself, or its difference from the base.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Base">The scenario to subtract, point by point; null for the scenario itself.</param>
public sealed record SweepQuantity(string Scenario, string? Base)
{
    /// <summary>Its name in tables.</summary>
    public string Name => Base is null ? Scenario : $"{Scenario} minus {Base}";
}
