namespace FlowSim.Model.Outcomes;

/// <summary>
/// What became of a person, for comparing it with the same person under another policy: the first of these that is true.
/// The gravest come first, so that someone deported and later admitted counts as deported.
/// </summary>
public enum Fate
{
    /// <summary>Dead: on the way, at the border, in the hands of kidnappers or after a return.</summary>
    Killed,

    /// <summary>Removed with a need of protection and no decision on it.</summary>
    Refouled,

    /// <summary>Removed by Mexico or the United States, otherwise.</summary>
    Deported,

    /// <summary>Given protection in Mexico, or relief by a US hearing.</summary>
    Protected,

    /// <summary>Kidnapped, and none of the above.</summary>
    Kidnapped,

    /// <summary>Detained in Mexico, and none of the above.</summary>
    Detained,

    /// <summary>In the United States, admitted to its system or unseen.</summary>
    InUnitedStates,

    /// <summary>Waiting at the US border, on a port's list or for a hearing.</summary>
    WaitingAtBorder,

    /// <summary>Waiting for a decision on asylum in Mexico.</summary>
    AwaitingDecision,

    /// <summary>Settled in Mexico without papers.</summary>
    SettledInMexico,

    /// <summary>At home by choice.</summary>
    GaveUp,

    /// <summary>Still on the way.</summary>
    OnTheWay,

    /// <summary>Never left.</summary>
    StayedHome,

    /// <summary>Flown by the United States to a third country; comes after <see cref="Deported"/> in gravity.</summary>
    TransferredToThirdCountry,

    /// <summary>Resettled in another country from home.</summary>
    Resettled,
}
