namespace FlowSim.Engine.Parties;

/// <summary>What is true of a party, beyond its class.</summary>
[Flags]
internal enum PartyTraits : ushort
{
    None = 0,

    /// <summary>A fair procedure would recognise its need of protection.</summary>
    InNeed = 1,

    /// <summary>Travels in a caravan.</summary>
    InCaravan = 2,

    /// <summary>Had an asylum decision in this attempt.</summary>
    Decided = 4,

    /// <summary>Will not claim in Mexico again in this attempt.</summary>
    ClaimClosed = 8,

    /// <summary>Is out of detention on an alternative to it.</summary>
    OnAlternative = 16,

    /// <summary>Waits in Mexico for a US hearing.</summary>
    AwaitsHearing = 32,

    /// <summary>Has sent a child on alone.</summary>
    HasSentChild = 64,

    /// <summary>Is a child sent on alone.</summary>
    IsSentChild = 128,

    /// <summary>Sets out again later, though something happens at home first.</summary>
    WillRetry = 256,

    /// <summary>Left a caravan of its own will in this attempt, and joins none again.</summary>
    WillNotJoin = 16384,
    /// <summary>Was kidnapped in Mexico in this attempt: not safe there.</summary>
    UnsafeInMexico = 1024,

    /// <summary>Bought an early turn on the list it waits on.</summary>
    BoughtTurn = 4096,
    /// <summary>Has papers that officers in Mexico accept: a humanitarian card, or those of someone given protection.</summary>
    HasPapers = 512,
    /// <summary>Has a claim on the expedited path.</summary>
    Expedited = 2048,

    /// <summary>Understands no Spanish.</summary>
    NeedsInterpreter = 8192,

    /// <summary>What a party is whatever befalls it: all that outlasts a return.</summary>
    Lasting = InNeed | HasSentChild | IsSentChild | NeedsInterpreter,
}
