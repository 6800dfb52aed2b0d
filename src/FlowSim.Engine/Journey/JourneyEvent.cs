namespace FlowSim.Engine.Journey;

/// <summary>What can be next for a party; see <see cref="JourneyEvents"/> for what each does.</summary>
internal enum JourneyEvent : byte
{
    /// <summary>Its slot is free, or it has left the queue it is still listed in.</summary>
    Vacant,

    /// <summary>Sets out from home for the first time.</summary>
    Depart,

    /// <summary>Sets out from home again.</summary>
    SetOutAgain,

    /// <summary>Arrives at a place.</summary>
    Arrive,

    /// <summary>A kidnapping ends.</summary>
    KidnappingEnds,

    /// <summary>Waits, from apprehension to the end of the day, for a place in a station.</summary>
    AwaitStation,

    /// <summary>Was given a place in a station.</summary>
    Admitted,

    /// <summary>Was let go for want of room.</summary>
    NotAdmitted,

    /// <summary>Its stay in a station without a claim ends.</summary>
    StayEnds,

    /// <summary>Waits for a bus or aeroplane to be deported.</summary>
    AwaitDeportation,

    /// <summary>Its deportation begins.</summary>
    DeportationStarts,

    /// <summary>Is home after a removal.</summary>
    ReturnedHome,

    /// <summary>Comes to harm at home.</summary>
    HarmedAtHome,

    /// <summary>Waits for a decision on asylum, detained or at liberty.</summary>
    AwaitDecision,

    /// <summary>The decision is made.</summary>
    Decision,

    /// <summary>Waits on the list of a port.</summary>
    AwaitPort,

    /// <summary>Is called from the list of a port.</summary>
    PortAdmits,

    /// <summary>Its wait for a hearing ends, with the hearing or otherwise.</summary>
    HearingWaitEnds,

    /// <summary>Its US detention ends.</summary>
    UsDetentionEnds,

    /// <summary>Is let in at a port as not safe in Mexico.</summary>
    PortAdmitsUnsafe,

    /// <summary>Is in the third country it was flown to.</summary>
    ArrivedInThirdCountry,

    /// <summary>A child alone is brought to its relatives.</summary>
    Reunited,

    /// <summary>Not a party: the clock of one that waits in a slot.</summary>
    Timer,

    /// <summary>Waits, from applying to the end of the day, for the choice of who is resettled.</summary>
    AwaitResettlement,

    /// <summary>Was not chosen for resettlement.</summary>
    NotChosenForResettlement,

    /// <summary>Was chosen, and leaves home to be resettled.</summary>
    LeavesResettled,

    /// <summary>Was chosen, and leaves home by itself before its turn to be resettled.</summary>
    LeavesUnresettled,

    /// <summary>Stands in line for a humanitarian card.</summary>
    AwaitCard,

    /// <summary>Is given its card.</summary>
    CardIssued,

    /// <summary>The line for cards closes before its turn.</summary>
    CardLineCloses,

    /// <summary>Its containment around a station it has left ends.</summary>
    ContainmentEnds,

    /// <summary>Its stay in a shelter for children without a claim ends.</summary>
    ShelterStayEnds,

    /// <summary>Its claim reaches the asylum agency, or was dropped while it lay with migration officers.</summary>
    ReferralEnds,
}
