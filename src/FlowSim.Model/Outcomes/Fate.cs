namespace FlowSim.Model.Outcomes;

/// <summary>
/// What became of a person, for comparison with the same person under another policy: the first fate in
/// <see cref="FateOrder"/> that is true. The numbers mean nothing: the order is in that list, and stores hold names.
/// </summary>
public enum Fate
{
    /// <summary>Dead: on the journey, at the border, held by kidnappers or after a return.</summary>
    Killed,

    /// <summary>Removed while in need of protection and without a decision on it.</summary>
    Refouled,

    /// <summary>Removed by the transit country or the destination country, but not refouled.</summary>
    Deported,

    /// <summary>Flown by the destination country to a third country.</summary>
    TransferredToThirdCountry,

    /// <summary>Given protection in the transit country.</summary>
    Protected,

    /// <summary>Kidnapped, and none of the above.</summary>
    Kidnapped,

    /// <summary>Detained in the transit country, and none of the above.</summary>
    Detained,

    /// <summary>In the destination country, admitted to its system or undetected.</summary>
    InDestinationCountry,

    /// <summary>Waiting at the border of the destination country, on a port's list or for a hearing.</summary>
    WaitingAtBorder,

    /// <summary>Waiting for an asylum decision in the transit country.</summary>
    AwaitingDecision,

    /// <summary>Settled in the transit country without papers.</summary>
    SettledInTransitCountry,

    /// <summary>At home by choice.</summary>
    GaveUp,

    /// <summary>Still travelling.</summary>
    OnTheWay,

    /// <summary>Never left.</summary>
    StayedHome,

    /// <summary>Resettled in another country from home.</summary>
    Resettled,
}
