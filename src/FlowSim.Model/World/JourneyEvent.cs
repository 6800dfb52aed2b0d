namespace FlowSim.Model.World;

/// <summary>What can be next for a party. What each event does is one table in the engine, `JourneyEvents`.</summary>
internal enum JourneyEvent : byte
{
    /// <summary>No event: the slot is free, or the party has left a queue that still lists the slot.</summary>
    Vacant,

    /// <summary>Leaves home for the first time.</summary>
    Depart,

    /// <summary>Leaves home again.</summary>
    SetOutAgain,

    /// <summary>Arrives at a place.</summary>
    Arrive,

    /// <summary>A kidnapping ends.</summary>
    KidnappingEnds,

    /// <summary>Waits, from apprehension to the end of the day, for a bed in a station.</summary>
    AwaitStation,

    /// <summary>Was given a bed in a station.</summary>
    Admitted,

    /// <summary>Was released for lack of space.</summary>
    NotAdmitted,

    /// <summary>Its stay in a station without a claim ends.</summary>
    StayEnds,

    /// <summary>Waits for a bus or aeroplane to be deported.</summary>
    AwaitDeportation,

    /// <summary>Its deportation begins.</summary>
    DeportationStarts,

    /// <summary>Is home after a removal.</summary>
    ReturnedHome,

    /// <summary>Is killed or seriously harmed at home.</summary>
    HarmedAtHome,

    /// <summary>Waits for an asylum decision, detained or at liberty.</summary>
    AwaitDecision,

    /// <summary>The asylum decision is made.</summary>
    Decision,

    /// <summary>Waits on the list of a port.</summary>
    AwaitPort,

    /// <summary>Is called from the list of a port.</summary>
    PortAdmits,

    /// <summary>Its wait for a hearing ends, with the hearing or otherwise.</summary>
    HearingWaitEnds,

    /// <summary>Its detention by the destination country ends.</summary>
    DestinationDetentionEnds,

    /// <summary>Is admitted at a port as not safe in the transit country.</summary>
    PortAdmitsUnsafe,

    /// <summary>Has arrived in the third country to which it was flown.</summary>
    ArrivedInThirdCountry,

    /// <summary>An unaccompanied child is brought to its relatives.</summary>
    Reunited,

    /// <summary>Not a party: the timer of a party that waits in a slot.</summary>
    Timer,

    /// <summary>
    /// Waits, from its application to the end of the day, for the selection of those who are resettled.
    /// </summary>
    AwaitResettlement,

    /// <summary>Was not selected for resettlement.</summary>
    NotChosenForResettlement,

    /// <summary>Was selected, and leaves home to be resettled.</summary>
    LeavesResettled,

    /// <summary>Was selected, but leaves on its own before it can be resettled.</summary>
    LeavesUnresettled,

    /// <summary>Waits for a humanitarian visitor card.</summary>
    AwaitCard,

    /// <summary>Receives its card.</summary>
    CardIssued,

    /// <summary>Cards are no longer issued, and it has not received one.</summary>
    CardLineCloses,

    /// <summary>Its containment in the area of a station it has left ends.</summary>
    ContainmentEnds,

    /// <summary>Its stay in a shelter for children without a claim ends.</summary>
    ShelterStayEnds,

    /// <summary>Stands in line at an asylum desk.</summary>
    AwaitDesk,

    /// <summary>Has its claim registered at a desk.</summary>
    DeskRegisters,

    /// <summary>The desk has closed before its claim was registered.</summary>
    DeskLineCloses,

    /// <summary>Its claim reaches the asylum agency, or was abandoned while migration officers still had it.</summary>
    ReferralEnds,

    /// <summary>Waits, to the end of the day, for the date of its hearing.</summary>
    AwaitHearingDate,

    /// <summary>Has been given the date of its hearing, and waits for it.</summary>
    HearingDateSet,

    /// <summary>Is free again, and goes on waiting for a hearing.</summary>
    WaitsAgainForHearing,

    /// <summary>Was turned back at the line of a port, and goes on from the city in front of it.</summary>
    TurnedBackAtPort,

    /// <summary>Has a registered claim and waits, detained or at liberty, for the asylum agency to admit it.</summary>
    AwaitAdmission,

    /// <summary>Has its claim admitted by the asylum agency.</summary>
    ClaimAdmitted,
}
