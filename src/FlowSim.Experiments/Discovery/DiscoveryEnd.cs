namespace FlowSim.Experiments.Discovery;

/// <summary>Why no further box was searched or told.</summary>
public enum DiscoveryEnd
{
    /// <summary>No point fails, or every one does.</summary>
    NothingToSeparate,

    /// <summary>A search of shuffled failures finds as much: what is left looks like chance.</summary>
    LooksLikeChance,

    /// <summary>The box by the rule is no denser than all points together, or holds all that remain.</summary>
    NoDenserThanAll,

    /// <summary>The rule chose all points: coverage weighs more than density where most points fail. A density asked for finds the denser part.</summary>
    AllPointsChosen,

    /// <summary>As many boxes were found as were asked for.</summary>
    EnoughBoxes,

    /// <summary>The boxes hold every failing point.</summary>
    AllCovered,
}
