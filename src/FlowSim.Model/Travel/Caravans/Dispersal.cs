namespace FlowSim.Model.Travel.Caravans;

/// <summary>What the dispersal of caravans does to a party in one.</summary>
public enum Dispersal
{
    /// <summary>Nothing: it travels on with its caravan.</summary>
    None,

    /// <summary>It loses its caravan and travels on without it.</summary>
    LosesCaravan,

    /// <summary>It loses its caravan and is apprehended.</summary>
    Apprehended,
}
