namespace FlowSim.Model.Outcomes;

/// <summary>
/// What became of a person, for comparison with the same person under another policy: the first fate in
/// <see cref="FateOrder"/> that is true. The numbers are part of state hashes and never change; they do not give the
/// order.
/// </summary>
public enum Fate
{
    /// <summary>Dead: on the journey, at the border, held by kidnappers or after a return.</summary>
    Killed = 0,

    /// <summary>Removed while in need of protection and without a decision on it.</summary>
    Refouled = 1,

    /// <summary>Removed by Mexico or the United States, but not refouled.</summary>
    Deported = 2,

    /// <summary>Flown by the United States to a third country.</summary>
    TransferredToThirdCountry = 13,

    /// <summary>Given protection in Mexico, or relief by a US hearing.</summary>
    Protected = 3,

    /// <summary>Kidnapped, and none of the above.</summary>
    Kidnapped = 4,

    /// <summary>Detained in Mexico, and none of the above.</summary>
    Detained = 5,

    /// <summary>In the United States, admitted to its system or undetected.</summary>
    InDestinationCountry = 6,

    /// <summary>Waiting at the US border, on a port's list or for a hearing.</summary>
    WaitingAtBorder = 7,

    /// <summary>Waiting for an asylum decision in Mexico.</summary>
    AwaitingDecision = 8,

    /// <summary>Settled in Mexico without papers.</summary>
    SettledInTransitCountry = 9,

    /// <summary>At home by choice.</summary>
    GaveUp = 10,

    /// <summary>Still travelling.</summary>
    OnTheWay = 11,

    /// <summary>Never left.</summary>
    StayedHome = 12,

    /// <summary>Resettled in another country from home.</summary>
    Resettled = 14,
}
