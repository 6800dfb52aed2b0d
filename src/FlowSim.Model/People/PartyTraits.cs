namespace FlowSim.Model.People;

/// <summary>Traits of a party beyond its class.</summary>
[Flags]
internal enum PartyTraits : ushort
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Is in need: a fair procedure would recognise its need for protection.</summary>
    InNeed = 1 << 0,

    /// <summary>Travels in a caravan.</summary>
    InCaravan = RiskModifier.Caravan,

    /// <summary>Was refused in this attempt by a procedure of the transit country that could have protected it.</summary>
    Refused = 1 << 2,

    /// <summary>Will not claim asylum in the transit country again in this attempt.</summary>
    ClaimClosed = 1 << 3,

    /// <summary>Has been released to an alternative to detention.</summary>
    OnAlternative = 1 << 4,

    /// <summary>Waits in the transit country for a hearing in the destination country.</summary>
    AwaitsHearing = 1 << 5,

    /// <summary>Has sent a child on alone.</summary>
    HasSentChild = 1 << 6,

    /// <summary>Is a child sent on alone.</summary>
    IsSentChild = 1 << 7,

    /// <summary>Will set out again, even if something happens to it at home first.</summary>
    WillRetry = 1 << 8,

    /// <summary>
    /// Has papers that officers in the transit country accept: a humanitarian card, or those of someone given protection.
    /// </summary>
    HasPapers = RiskModifier.Papers << RiskModifier.PapersShift,


    /// <summary>Was kidnapped in the transit country in this attempt, so it is not safe there.</summary>
    UnsafeInTransitCountry = 1 << 10,

    /// <summary>Has a claim on the expedited path.</summary>
    Expedited = 1 << 11,

    /// <summary>Bought an early slot on the list it waits on.</summary>
    BoughtEarlySlot = 1 << 12,

    /// <summary>Does not understand the language of the transit country.</summary>
    NeedsInterpreter = 1 << 13,

    /// <summary>Left a caravan of its own will in this attempt, and joins none again.</summary>
    WillNotJoin = 1 << 14,

    /// <summary>
    /// Was held up by a state in this attempt: detained by the transit country, put on the list of a port or turned
    /// back at one, or returned to wait for a hearing.
    /// </summary>
    HeldUp = 1 << 15,

    /// <summary>What a party keeps for life: all that outlasts a return.</summary>
    Lasting = InNeed | HasSentChild | IsSentChild | NeedsInterpreter,
}
