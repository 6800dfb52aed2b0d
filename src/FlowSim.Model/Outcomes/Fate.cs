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

    /// <summary>Removed by the transit country or the destination country, but not refouled.</summary>
    Deported = 2,

    /// <summary>Flown by the destination country to a third country.</summary>
    TransferredToThirdCountry = 13,

    /// <summary>Given protection in the transit country, or relief by a hearing in the destination country.</summary>
    Protected = 3,

    /// <summary>Kidnapped, and none of the above.</summary>
    Kidnapped = 4,

    /// <summary>Detained in the transit country, and none of the above.</summary>
    Detained = 5,

    /// <summary>In the destination country, admitted to its system or undetected.</summary>
    InDestinationCountry = 6,

    /// <summary>Waiting at the border of the destination country, on a port's list or for a hearing.</summary>
    WaitingAtBorder = 7,

    /// <summary>Waiting for an asylum decision in the transit country.</summary>
    AwaitingDecision = 8,

    /// <summary>Settled in the transit country without papers.</summary>
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
