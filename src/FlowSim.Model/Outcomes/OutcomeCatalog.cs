using System.Collections.Immutable;
using FlowSim.Kernel.Time;
using FlowSim.Model.Crime;
using static FlowSim.Model.Outcomes.Desired;
using static FlowSim.Model.Outcomes.OutcomeGroup;
using static FlowSim.Model.Outcomes.TalliedEvent;

namespace FlowSim.Model.Outcomes;

/// <summary>Every outcome, in the order of reports.</summary>
public static class OutcomeCatalog
{
    /// <summary>What each counts does not depend on the numbers of a run.</summary>
    private static readonly ImmutableArray<Hazard> Hazards = HazardCatalog.Of(new HazardParameters());

    /// <summary>The outcomes.</summary>
    public static ImmutableArray<Outcome> All { get; } =
    [
        People(Movement, Neither, "departures", Departed),
        People(Movement, Neither, "border_arrivals", ReachedDestinationCountry),
        People(OutcomeGroup.Detention, Neither, "transit_apprehensions", Apprehended),
        People(OutcomeGroup.Detention, Lower, "detentions", Detained),
        PersonDays(OutcomeGroup.Detention, Lower, "detained_person_days", DetainedPersonTicks),
        People(OutcomeGroup.Detention, Neither, "transit_deportations", DeportedByTransitCountry),
        People(Protection, Lower, "refouled", RefouledByTransitCountry, RefouledByDestinationCountry),
        PersonDays(OutcomeGroup.Detention, Lower, "penalised_person_days", PenalisedPersonTicks),
        People(Protection, Neither, "claims_made", ClaimedInDetention, ClaimedAtLiberty),
        People(Protection, Neither, "claims_dropped", DroppedInDetention, DroppedAtLiberty, Absconded),
        People(Protection, Higher, "claims_recognised", Recognised),
        new(Protection, Neither, "asylum_backlog_end", OutcomeUnit.People, [], OutcomeSource.AsylumBacklogAtEnd),
        People(Protection, Higher, "protected", Recognised, GivenComplementaryProtection),
        HarmToPeople("crime_victims", [.. Hazards.Where(hazard => hazard.IsCrime).Select(crime => crime.Counted), AbusedByOfficers]),
        HarmToPeople("kidnapped", Kidnapped),
        Usd(Harm, Lower, "ransom_paid_usd", RansomUsd),
        HarmToPeople("deaths", DiedOnTheWay, DiedCrossing, KilledByKidnappers),
        HarmToPeople("harmed_after_return", KilledAfterReturn, HarmedAfterReturn),
        HarmToPeople("family_separations", ChildSentAlone),
        new(Movement, Neither, "waiting_at_border_end", OutcomeUnit.People, [], OutcomeSource.WaitingAtBorderAtEnd),
        People(Movement, Neither, "gave_up", GaveUp),
        People(Movement, Neither, "new_attempts", NewAttempt),
        new(
            Movement, Neither, "remote_leg_share",
            OutcomeUnit.Share,
            [],
            OutcomeSource.RemoteLegShare)
        {
            ShareOf = "person-km",
        },
        HarmToPeople("kidnapped_waiting", KidnappedWhileWaiting),
        HarmToPeople("handed_to_kidnappers", HandedToKidnappers),
        People(Harm, Neither, "reported_crimes", ReportedCrime),
        new(
            Movement,
            Neither,
            "smuggler_price_usd",
            OutcomeUnit.DollarsPerPerson,
            [SmugglerFeesUsd],
            OutcomeSource.Ratio)
        {
            Per = [HiredSmuggler],
        },
        People(Movement, Neither, "border_contacts", EncounteredByDestinationCountry),
        People(Movement, Neither, "destination_removals", RemovedByDestinationCountry),
        People(Movement, Neither, "destination_expulsions", ExpelledByDestinationCountry),
        People(Movement, Neither, "returned_to_wait", ReturnedToWait),
        People(Movement, Neither, "transferred", TransferredToThirdCountry),
        People(Protection, Higher, "reunited", ReunitedWithFamily),
        People(Protection, Higher, "resettled", Resettled),
        People(Protection, Higher, "any_protection", Recognised, GivenComplementaryProtection, Resettled),
        People(Protection, Higher, "cards_given", GivenCard),
        People(Protection, Neither, "claims_decided", Recognised, GivenComplementaryProtection, Refused),
        new(
            Protection,
            Lower,
            "decision_wait_days",
            OutcomeUnit.Days,
            [DecisionWaitPersonTicks],
            OutcomeSource.Ratio,
            Tick.PerDay)
        {
            Per = [Recognised, GivenComplementaryProtection, Refused],
        },
        Share(Protection, Higher, "access_index", "people in need who departed", [ProtectedInNeed], DepartedInNeed),
        .. Hazards.Where(hazard => hazard.OutcomeId is not null).Select(hazard => HarmToPeople(hazard.OutcomeId!, hazard.Counted)),
        HarmToPeople("abused_by_officers", AbusedByOfficers),
        HarmToPeople("bribe_payers", Bribed, BribedOutOfStation),
        Usd(Harm, Lower, "bribes_paid_usd", BribesUsd),
        new(
            Harm,
            Higher,
            "safe_journey_share",
            OutcomeUnit.Share,
            [],
            OutcomeSource.SafeJourneyShare)
        {
            ShareOf = "people",
        },
        new(Cost, Lower, "enforcement_cost_usd", OutcomeUnit.Dollars, [], OutcomeSource.EnforcementCost),
        new(Cost, Lower, "detention_cost_usd", OutcomeUnit.Dollars, [], OutcomeSource.DetentionCost),
        new(Cost, Lower, "asylum_cost_usd", OutcomeUnit.Dollars, [], OutcomeSource.AsylumCost),
        new(
            Cost,
            Lower,
            "cost_per_protected_usd",
            OutcomeUnit.DollarsPerPerson,
            [],
            OutcomeSource.CostPerProtected)
        {
            Per = [Recognised, GivenComplementaryProtection],
        },
        People(Protection, Desired.Neither, "claims_lost_before_agency", DroppedBeforeReferral),
        People(Protection, Desired.Neither, "claims_lost_by_leaving", LeftStateOfClaim),
        People(Protection, Lower, "refouled_transit", RefouledByTransitCountry),
        People(Protection, Lower, "refouled_destination", RefouledByDestinationCountry),
        People(Protection, Lower, "refouled_persons", FirstRefouled),
        People(Protection, Lower, "refused_in_need", RemovedAfterWrongRefusal),
        People(Protection, Lower, "returned_to_wait_in_need", ReturnedToWaitInNeed),
        People(Protection, Lower, "gave_up_under_duress", GaveUpUnderDuress),
        People(Movement, Neither, "expelled_persons", FirstExpelled),
        People(Protection, Lower, "barred_in_need", BarredFromAsylum),
        People(Protection, Desired.Neither, "hearing_relief", ProtectedAtDestination),
        new(Movement, Neither, "journey_days", OutcomeUnit.Days, [], OutcomeSource.MeanJourney, Tick.PerDay),
        new(Movement, Neither, "journey_days_median", OutcomeUnit.Days, [], OutcomeSource.MedianJourney, Tick.PerDay),
        People(Protection, Lower, "duress_transit", GaveUpUnderTransitDuress),
        People(Protection, Lower, "duress_destination", GaveUpUnderDestinationDuress),
        People(OutcomeGroup.Detention, Lower, "apprehended_waiting", ApprehendedWhileWaiting),
        HarmToPeople("crossing_deaths", DiedCrossing),
        People(Protection, Lower, "turned_back_at_ports", TurnedBackAtPort),
        People(Protection, Neither, "claims_admitted", ClaimAdmitted),
        new(Protection, Lower, "admission_wait_days", OutcomeUnit.Days, [AdmissionWaitPersonTicks], OutcomeSource.Ratio, Tick.PerDay)
        {
            Per = [ClaimAdmitted],
        },
        People(Protection, Lower, "claims_lost_before_admission", LostBeforeAdmission),
        People(Movement, Neither, "transferred_persons", FirstTransferred),
        People(Protection, Neither, "third_country_claims", ClaimedInThirdCountry),
        People(Movement, Neither, "transferred_again", TriesAgainAfterTransfer),
        People(Movement, Neither, "transferred_home", WentHomeAfterTransfer),
        People(Protection, Lower, "transferred_home_in_need", WentHomeInNeedAfterTransfer),
        People(Harm, Lower, "illnesses_waiting", FellIllWhileWaiting),
        People(Protection, Neither, "released_pending_case", ReleasedInDestinationCountry),
        new(Protection, Higher, "expected_grants", OutcomeUnit.People, [ReleasedUnbarred], OutcomeSource.ExpectedGrants),
    ];

    private static Outcome Usd(OutcomeGroup group, Desired desired, string id, TalliedEvent dollars) =>
        new(group, desired, id, OutcomeUnit.Dollars, [dollars], OutcomeSource.Occurrences);

    private static Outcome Share(
        OutcomeGroup group,
        Desired desired,
        string id,
        string of,
        ImmutableArray<TalliedEvent> parts,
        params ImmutableArray<TalliedEvent> per) =>
        new(group, desired, id, OutcomeUnit.Share, parts, OutcomeSource.Ratio) { ShareOf = of, Per = per };

    private static Outcome People(
        OutcomeGroup group,
        Desired desired,
        string id,
        params ImmutableArray<TalliedEvent> parts) =>
        new(group, desired, id, OutcomeUnit.People, parts, OutcomeSource.Occurrences);

    private static Outcome HarmToPeople(string id, params ImmutableArray<TalliedEvent> parts) =>
        People(Harm, Lower, id, parts) with { IsHarmToPeople = true };

    private static Outcome PersonDays(OutcomeGroup group, Desired desired, string id, TalliedEvent ticks) =>
        new(group, desired, id, OutcomeUnit.PersonDays, [ticks], OutcomeSource.Occurrences, Tick.PerDay);
}
