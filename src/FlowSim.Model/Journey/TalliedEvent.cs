namespace FlowSim.Model.Journey;

/// <summary>
/// Everything that is counted when it happens to a party, and told in its trace. Counted in people unless the name says
/// otherwise. Outcomes are sums of these; see <see cref="Outcomes.OutcomeCatalog"/>.
/// </summary>
public enum TalliedEvent
{
    /// <summary>Set out for the first time.</summary>
    Departed,

    /// <summary>Would have set out, but perceived danger kept them at home.</summary>
    StayedHome,

    /// <summary>Set out again after a return.</summary>
    NewAttempt,

    /// <summary>Stopped by officers.</summary>
    Stopped,

    /// <summary>Passed a control by paying.</summary>
    Bribed,

    /// <summary>What they paid, in US dollars.</summary>
    BribesUsd,

    /// <summary>Robbed or hurt by officers.</summary>
    AbusedByOfficers,

    /// <summary>Taken to the asylum agency by officers.</summary>
    Referred,

    /// <summary>Apprehended in Mexico.</summary>
    Apprehended,

    /// <summary>Let go for want of room in any station.</summary>
    ReleasedForWantOfRoom,

    /// <summary>Taken into a station.</summary>
    Detained,

    /// <summary>Taken to a station farther off because the nearest was full.</summary>
    TransferredToFartherStation,

    /// <summary>Time spent in stations, in people times ticks.</summary>
    DetainedPersonTicks,

    /// <summary>The part of that time spent by people in need of protection.</summary>
    PenalisedPersonTicks,

    /// <summary>Left a station with an order to leave the country.</summary>
    ReleasedWithOrder,

    /// <summary>Left a station for an alternative to detention.</summary>
    ReleasedToAlternative,

    /// <summary>Left a station because the longest stay was over.</summary>
    ReleasedAtLimit,

    /// <summary>Claimed asylum in a station.</summary>
    ClaimedInDetention,

    /// <summary>Claimed asylum at liberty.</summary>
    ClaimedAtLiberty,

    /// <summary>Dropped a claim in a station.</summary>
    DroppedInDetention,

    /// <summary>Dropped a claim at liberty.</summary>
    DroppedAtLiberty,

    /// <summary>Recognised as refugees in Mexico.</summary>
    Recognised,

    /// <summary>Given complementary protection in Mexico.</summary>
    GivenComplementaryProtection,

    /// <summary>Refused in Mexico.</summary>
    Refused,

    /// <summary>Deported by Mexico.</summary>
    DeportedByMexico,

    /// <summary>Deported by Mexico with a need of protection and no decision on it.</summary>
    RefouledByMexico,

    /// <summary>Robbed by criminals.</summary>
    Robbed,

    /// <summary>Extorted by criminals.</summary>
    Extorted,

    /// <summary>Kidnapped.</summary>
    Kidnapped,

    /// <summary>Raped or otherwise sexually assaulted.</summary>
    SexuallyAssaulted,

    /// <summary>Ransom paid, in US dollars.</summary>
    RansomUsd,

    /// <summary>Freed for ransom.</summary>
    FreedForRansom,

    /// <summary>Escaped or let go without ransom.</summary>
    EscapedKidnappers,

    /// <summary>Killed by kidnappers.</summary>
    KilledByKidnappers,

    /// <summary>Died on the way by accident, exposure or homicide.</summary>
    DiedOnTheWay,

    /// <summary>Victims of robbery and assault by organised crime.</summary>
    VictimsOfOrganisedCrime,

    /// <summary>Victims of robbery and assault by common crime.</summary>
    VictimsOfCommonCrime,

    /// <summary>Put on the list of a metered port.</summary>
    JoinedPortList,

    /// <summary>Left the list of a port.</summary>
    LeftPortList,

    /// <summary>Reached US soil or a US officer.</summary>
    ReachedUnitedStates,

    /// <summary>Entered the United States unseen.</summary>
    EnteredUnseen,

    /// <summary>Let into the United States to await their case.</summary>
    ReleasedInUnitedStates,

    /// <summary>Detained by the United States.</summary>
    DetainedByUnitedStates,

    /// <summary>Removed by the United States.</summary>
    RemovedByUnitedStates,

    /// <summary>Removed or expelled by the United States with a need of protection and no decision on it.</summary>
    RefouledByUnitedStates,

    /// <summary>Expelled by the United States at once.</summary>
    ExpelledByUnitedStates,

    /// <summary>Sent back to Mexico for the time of their hearing.</summary>
    SentBackToWait,

    /// <summary>Attended a hearing in the United States.</summary>
    AttendedHearing,

    /// <summary>Given protection by a US hearing.</summary>
    GivenUsProtection,

    /// <summary>Refused by a US hearing.</summary>
    RefusedByHearing,

    /// <summary>Gave up waiting for a hearing.</summary>
    GaveUpHearing,

    /// <summary>Children sent across the border alone.</summary>
    ChildSentAlone,

    /// <summary>Gave up and went home by choice.</summary>
    GaveUp,

    /// <summary>Settled in Mexico without papers.</summary>
    SettledInMexico,

    /// <summary>Killed after a return.</summary>
    KilledAfterReturn,

    /// <summary>Came to other serious harm after a return.</summary>
    HarmedAfterReturn,

    /// <summary>Stayed at home after a return.</summary>
    StayedAfterReturn,

    /// <summary>Handed by officers to kidnappers.</summary>
    HandedToKidnappers,

    /// <summary>Reported a crime against them.</summary>
    ReportedCrime,

    /// <summary>Joined a caravan, at its start or on the way.</summary>
    JoinedCaravan,

    /// <summary>Left a caravan to go on alone.</summary>
    LeftCaravan,

    /// <summary>Lost their caravan when officers broke it up.</summary>
    Dispersed,

    /// <summary>Set out with a guide.</summary>
    HiredGuide,

    /// <summary>What they agreed to pay the guide, in US dollars.</summary>
    GuideFeesUsd,

    /// <summary>Met US officers, at a port or between ports.</summary>
    MetByUnitedStates,

    /// <summary>Flown to a third country.</summary>
    TransferredToThirdCountry,

    /// <summary>Asked for asylum in the third country.</summary>
    ClaimedInThirdCountry,

    /// <summary>Went home from the third country.</summary>
    WentHomeAfterTransfer,

    /// <summary>Let into the United States sooner than usual, since nobody more could be held.</summary>
    ReleasedForWantOfUsRoom,

    /// <summary>Time in which people were held because US officers had not yet processed them, in person-ticks.</summary>
    HeldUnprocessedPersonTicks,

    /// <summary>Let off waiting in Mexico as vulnerable.</summary>
    ExemptFromWaiting,

    /// <summary>Sent back to a city far from where they had crossed.</summary>
    SentBackElsewhere,

    /// <summary>Not taken back by Mexico for the time of their hearing.</summary>
    ReturnRefusedByMexico,

    /// <summary>Had a US hearing put off.</summary>
    HearingPutOff,

    /// <summary>Brought home by Mexico or others after giving up the wait at the border.</summary>
    AssistedReturn,

    /// <summary>Asked Mexico for asylum while waiting at the border; counted as a claim at liberty too.</summary>
    ClaimedWhileWaiting,

    /// <summary>Bought an early turn on the list of a port.</summary>
    BoughtTurn,

    /// <summary>Paid to keepers of lists, in US dollars.</summary>
    ListKeepersUsd,

    /// <summary>Lost their turn on the list of a port.</summary>
    LostTurn,

    /// <summary>Let in at a port as not safe in Mexico.</summary>
    AdmittedAsUnsafe,

    /// <summary>Children taken into the procedure that brings them to relatives.</summary>
    ReunificationBegun,

    /// <summary>Children brought to relatives in the United States.</summary>
    ReunitedWithFamily,

    /// <summary>Applied at home for resettlement.</summary>
    AppliedForResettlement,

    /// <summary>Stopped waiting for a resettlement that had been granted, and set out.</summary>
    LeftResettlement,

    /// <summary>Resettled in another country from home.</summary>
    Resettled,

    /// <summary>Applied for a humanitarian card.</summary>
    AppliedForCard,

    /// <summary>Went on without a card: tired of the line, or it closed.</summary>
    LeftCardLine,

    /// <summary>Given a humanitarian card.</summary>
    GivenCard,

    /// <summary>Rode a free bus past the controls.</summary>
    RodeBus,

    /// <summary>Taken to another city to wait for the decision on asylum.</summary>
    Relocated,

    /// <summary>Moved on after being given protection in Mexico.</summary>
    MovedOnWithStatus,

    /// <summary>Broke the terms of an alternative to detention by going on, which drops the claim.</summary>
    Absconded,

    /// <summary>Left a station with an order, and no permit to leave its surroundings.</summary>
    Contained,

    /// <summary>Bought the way out of a station.</summary>
    BribedOutOfStation,

    /// <summary>Taken to a shelter for children instead of a station.</summary>
    TakenToShelter,

    /// <summary>Had its claim put on the expedited path.</summary>
    Expedited,

    /// <summary>Set out for the first time with a need of protection.</summary>
    DepartedInNeed,

    /// <summary>Given protection in Mexico or by a US hearing, with a need of it.</summary>
    ProtectedInNeed,

    /// <summary>Time from claim to decision of the claims decided in Mexico, in people times ticks.</summary>
    DecisionWaitPersonTicks,

    /// <summary>Kidnapped while waiting at the US border; counted as kidnapped too.</summary>
    KidnappedWhileWaiting,

    /// <summary>Had its claim passed on to the asylum agency, where migration officers kept it for a time.</summary>
    ClaimPassedOn,

    /// <summary>Dropped its claim before the asylum agency had it; counted as dropped too.</summary>
    DroppedBeforeReferral,

    /// <summary>Left the state of its claim, which drops it; counted as dropped too.</summary>
    LeftStateOfClaim,

    /// <summary>Moved to another state and kept its claim.</summary>
    MovedWithClaim,
}
