namespace FlowSim.Model.Outcomes;

/// <summary>
/// Everything that is counted when it happens to a party and shown in its trace. Counts are of people unless the name
/// says otherwise. Outcomes are sums of these; see <see cref="Outcomes.OutcomeCatalog"/>.
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
    /// <summary>Referred to the asylum agency by officers.</summary>
    Referred,
    /// <summary>Apprehended in the transit country.</summary>
    Apprehended,
    /// <summary>Released for lack of space in any station.</summary>
    ReleasedForLackOfSpace,
    /// <summary>Admitted to a station.</summary>
    Detained,
    /// <summary>Taken to a station farther away because the nearest was full.</summary>
    TransferredToFartherStation,
    /// <summary>Time spent in stations, in person-ticks.</summary>
    DetainedPersonTicks,
    /// <summary>The part of that time spent by people in need of protection, in person-ticks.</summary>
    PenalisedPersonTicks,
    /// <summary>Left a station with an order to leave the country.</summary>
    ReleasedWithOrder,
    /// <summary>Left a station for an alternative to detention.</summary>
    ReleasedToAlternative,
    /// <summary>Left a station because the maximum stay had ended.</summary>
    ReleasedAtLimit,
    /// <summary>Claimed asylum in a station.</summary>
    ClaimedInDetention,
    /// <summary>Claimed asylum at liberty.</summary>
    ClaimedAtLiberty,
    /// <summary>Abandoned a claim in a station.</summary>
    DroppedInDetention,
    /// <summary>Abandoned a claim at liberty.</summary>
    DroppedAtLiberty,
    /// <summary>Recognised as refugees in the transit country.</summary>
    Recognised,
    /// <summary>Given complementary protection in the transit country.</summary>
    GivenComplementaryProtection,
    /// <summary>Claim rejected in the transit country.</summary>
    Refused,
    /// <summary>Deported by the transit country.</summary>
    DeportedByTransitCountry,
    /// <summary>Deported by the transit country while in need of protection and without a decision on it.</summary>
    RefouledByTransitCountry,
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
    /// <summary>Escaped, or released without ransom.</summary>
    EscapedKidnappers,
    /// <summary>Killed by kidnappers.</summary>
    KilledByKidnappers,
    /// <summary>Died on the journey by accident, exposure or homicide.</summary>
    DiedOnTheWay,
    /// <summary>Died crossing between ports of entry.</summary>
    DiedCrossing,
    /// <summary>Victims of robbery and assault by organised crime.</summary>
    VictimsOfOrganisedCrime,
    /// <summary>Victims of robbery and assault by common crime.</summary>
    VictimsOfCommonCrime,
    /// <summary>Put on the list of a metered port.</summary>
    JoinedPortList,
    /// <summary>Left the list of a port.</summary>
    LeftPortList,
    /// <summary>Came to a port to ask for asylum and were turned back at the line.</summary>
    TurnedBackAtPort,
    /// <summary>Reached the destination country or one of its officers.</summary>
    ReachedDestinationCountry,
    /// <summary>Entered the destination country undetected.</summary>
    EnteredUndetected,
    /// <summary>Released in the destination country until their case is decided.</summary>
    ReleasedInDestinationCountry,
    /// <summary>Detained by the destination country.</summary>
    DetainedByDestinationCountry,
    /// <summary>Removed by the destination country.</summary>
    RemovedByDestinationCountry,
    /// <summary>
    /// Removed or expelled by the destination country while in need of protection and without a decision on it.
    /// </summary>
    RefouledByDestinationCountry,
    /// <summary>Expelled by the destination country without a hearing.</summary>
    ExpelledByDestinationCountry,
    /// <summary>Returned to the transit country to wait for their hearing.</summary>
    ReturnedToWait,
    /// <summary>Attended a hearing in the destination country.</summary>
    AttendedHearing,
    /// <summary>Given protection by a hearing in the destination country for which they had been returned to wait.</summary>
    ProtectedAtDestination,
    /// <summary>Claim rejected at a hearing in the destination country.</summary>
    RefusedByHearing,
    /// <summary>Gave up waiting for a hearing.</summary>
    GaveUpHearing,
    /// <summary>Children sent across the border alone.</summary>
    ChildSentAlone,
    /// <summary>Gave up and went home by choice.</summary>
    GaveUp,
    /// <summary>Settled in the transit country without papers.</summary>
    SettledInTransitCountry,
    /// <summary>Killed after a return.</summary>
    KilledAfterReturn,
    /// <summary>Suffered other serious harm after a return.</summary>
    HarmedAfterReturn,
    /// <summary>Stayed at home after a return.</summary>
    StayedAfterReturn,
    /// <summary>Handed by officers to kidnappers.</summary>
    HandedToKidnappers,
    /// <summary>Reported a crime against them.</summary>
    ReportedCrime,
    /// <summary>Joined a caravan, at its start or during the journey.</summary>
    JoinedCaravan,
    /// <summary>Left a caravan to go on alone.</summary>
    LeftCaravan,
    /// <summary>Lost their caravan when officers broke it up.</summary>
    Dispersed,
    /// <summary>Set out with a smuggler.</summary>
    HiredSmuggler,
    /// <summary>What they agreed to pay the smuggler, in US dollars.</summary>
    SmugglerFeesUsd,
    /// <summary>Encountered by officers of the destination country, at a port or between ports.</summary>
    EncounteredByDestinationCountry,
    /// <summary>Flown to a third country.</summary>
    TransferredToThirdCountry,
    /// <summary>Claimed asylum in the third country.</summary>
    ClaimedInThirdCountry,
    /// <summary>Went home from the third country.</summary>
    WentHomeAfterTransfer,
    /// <summary>Released in the destination country for lack of space in detention.</summary>
    ReleasedForLackOfDestinationSpace,
    /// <summary>
    /// Time for which people were held because officers of the destination country had not yet processed them, in
    /// person-ticks.
    /// </summary>
    HeldUnprocessedPersonTicks,
    /// <summary>Exempted from waiting in the transit country as vulnerable.</summary>
    ExemptFromWaiting,
    /// <summary>Returned to a city far from where they had crossed.</summary>
    ReturnedElsewhere,
    /// <summary>Not accepted by the transit country for the time until their hearing.</summary>
    ReturnRefusedByTransitCountry,
    /// <summary>Had a hearing in the destination country postponed.</summary>
    HearingPostponed,
    /// <summary>Taken home by the transit country or others after giving up the wait at the border.</summary>
    AssistedReturn,
    /// <summary>Claimed asylum in the transit country while waiting at the border; also counted as a claim at liberty.</summary>
    ClaimedWhileWaiting,
    /// <summary>Bought an early slot on the list of a port.</summary>
    BoughtEarlySlot,
    /// <summary>Payments to keepers of lists, in US dollars.</summary>
    ListKeepersUsd,
    /// <summary>Lost their slot on the list of a port.</summary>
    LostSlot,
    /// <summary>Admitted at a port as not safe in the transit country.</summary>
    AdmittedAsUnsafe,
    /// <summary>Children for whom the procedure begins that brings them to relatives.</summary>
    ReunificationBegun,
    /// <summary>Children brought to relatives in the destination country.</summary>
    ReunitedWithFamily,
    /// <summary>Applied at home for resettlement.</summary>
    AppliedForResettlement,
    /// <summary>Set out instead of waiting for the resettlement they were selected for.</summary>
    LeftResettlement,
    /// <summary>Resettled in another country from home.</summary>
    Resettled,
    /// <summary>Stood in line at an asylum desk.</summary>
    JoinedDeskLine,
    /// <summary>Went on without a claim: they gave up waiting at the desk, or it closed.</summary>
    LeftDeskLine,
    /// <summary>Applied for a humanitarian visitor card.</summary>
    AppliedForCard,
    /// <summary>Went on without a card: they gave up waiting, or cards were no longer issued.</summary>
    LeftCardLine,
    /// <summary>Given a humanitarian visitor card.</summary>
    GivenCard,
    /// <summary>Rode a free bus past the controls.</summary>
    RodeBus,
    /// <summary>Taken to another city to wait for the asylum decision.</summary>
    Relocated,
    /// <summary>Moved on after being given protection in the transit country.</summary>
    MovedOnWithStatus,
    /// <summary>Broke the terms of an alternative to detention by going on, which abandons the claim.</summary>
    Absconded,
    /// <summary>Left a station with an order to leave, and without a permit to leave its area.</summary>
    Contained,
    /// <summary>Bought their way out of a station.</summary>
    BribedOutOfStation,
    /// <summary>Taken to a shelter for children instead of a station.</summary>
    TakenToShelter,
    /// <summary>Had their claim put on the expedited path.</summary>
    Expedited,
    /// <summary>Set out for the first time while in need of protection.</summary>
    DepartedInNeed,
    /// <summary>Given protection in the transit country for the first time while in need of it.</summary>
    ProtectedInNeed,
    /// <summary>Time from admission to decision, for claims decided in the transit country, in person-ticks.</summary>
    DecisionWaitPersonTicks,
    /// <summary>Kidnapped while waiting at the border of the destination country; also counted as kidnapped.</summary>
    KidnappedWhileWaiting,
    /// <summary>
    /// Had their claim passed on to the asylum agency, after migration officers had kept it for a time.
    /// </summary>
    ClaimPassedOn,
    /// <summary>Abandoned their claim before the asylum agency received it; also counted as abandoned.</summary>
    DroppedBeforeReferral,
    /// <summary>Left the state of their claim, which abandons it; also counted as abandoned.</summary>
    LeftStateOfClaim,
    /// <summary>Moved to another state and kept their claim.</summary>
    MovedWithClaim,

    /// <summary>Refouled for the first time, by whichever state; also counted as refouled.</summary>
    FirstRefouled,

    /// <summary>
    /// Removed, expelled or transferred while in need of protection, after a procedure that could have protected them had
    /// refused them.
    /// </summary>
    RemovedAfterWrongRefusal,

    /// <summary>Returned to the transit country to wait while in need of protection; also counted as returned.</summary>
    ReturnedToWaitInNeed,

    /// <summary>
    /// Went home while in need of protection, after a state had held them up on this journey; also counted as giving up.
    /// </summary>
    GaveUpUnderDuress,

    /// <summary>Expelled for the first time by the destination country; also counted as expelled.</summary>
    FirstExpelled,

    /// <summary>Barred from asylum in the destination country by the transit bar while in need of protection.</summary>
    BarredFromAsylum,

    /// <summary>
    /// Apprehended in the transit country while waiting there for a port, a hearing or a decision; also counted as apprehended.
    /// </summary>
    ApprehendedWhileWaiting,

    /// <summary>Gave up under duress after the transit country had held them up; also counted as that.</summary>
    GaveUpUnderTransitDuress,

    /// <summary>Gave up under duress after the destination country had made them wait; also counted as that.</summary>
    GaveUpUnderDestinationDuress,

    /// <summary>Had their registered claim admitted by the asylum agency.</summary>
    ClaimAdmitted,

    /// <summary>Time from registration to admission, for claims admitted in the transit country, in person-ticks.</summary>
    AdmissionWaitPersonTicks,

    /// <summary>
    /// Abandoned a registered claim before it was admitted, or lost it as officers who stopped them did not accept it; also counted as
    /// abandoned.
    /// </summary>
    LostBeforeAdmission,

    /// <summary>Transferred to a third country for the first time; also counted as transferred.</summary>
    FirstTransferred,

    /// <summary>Abandoned the claim that they had made in the third country.</summary>
    AbandonedClaimInThirdCountry,

    /// <summary>Decided in the third country to set out again.</summary>
    TriesAgainAfterTransfer,

    /// <summary>Went home from the third country while in need of protection; also counted as having gone home from there.</summary>
    WentHomeInNeedAfterTransfer,

    /// <summary>Fell ill while waiting at the border of the destination country.</summary>
    FellIllWhileWaiting,

    /// <summary>Gave up waiting at the border as somebody had fallen ill; also counted as leaving the list or the hearing.</summary>
    GaveUpIll,

    /// <summary>Released to await a case to which the transit bar does not apply; also counted as released.</summary>
    ReleasedUnbarred,
}
