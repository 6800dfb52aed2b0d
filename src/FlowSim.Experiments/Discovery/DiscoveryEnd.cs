namespace FlowSim.Experiments.Discovery;

/// <summary>Why the search for boxes stopped.</summary>
public enum DiscoveryEnd
{
    /// <summary>No point fails, or all points fail.</summary>
    NothingToSeparate,

    /// <summary>A search in shuffled failures finds as much, so what is left looks like chance.</summary>
    LooksLikeChance,

    /// <summary>
    /// The box that the rule selects is no denser than all points together, or contains all that remain.
    /// </summary>
    NoDenserThanAll,

    /// <summary>
    /// The rule selects all points, because coverage outweighs density where most points fail. Asking for a minimum
    /// density finds the denser part.
    /// </summary>
    AllPointsChosen,

    /// <summary>The requested number of boxes was found.</summary>
    EnoughBoxes,

    /// <summary>The boxes contain all failing points.</summary>
    AllCovered,
}
