using System.Collections.Immutable;
using FlowSim.Kernel.Time;
using static FlowSim.Model.Outcomes.Desired;
using static FlowSim.Model.Outcomes.OutcomeGroup;
using static FlowSim.Model.Outcomes.TalliedEvent;

namespace FlowSim.Model.Outcomes;

/// <summary>Every outcome, in the order of reports.</summary>
public static class OutcomeCatalog
{
    /// <summary>The outcomes.</summary>
    public static ImmutableArray<Outcome> All { get; } =
    [
        People(Movement, Neither, "departures", "People who set out for the first time", Departed),
        People(
            Movement, Neither, "border_arrivals",
            "Arrivals of people at the US border, at and between ports of entry",
            ReachedDestinationCountry),
        People(OutcomeGroup.Detention, Neither, "transit_apprehensions", "Apprehensions of people in Mexico", Apprehended),
        People(
            OutcomeGroup.Detention, Lower, "detentions",
            "Admissions of people to Mexican migration stations",
            Detained),
        PersonDays(
            OutcomeGroup.Detention, Lower, "detained_person_days",
            "Days spent by people in Mexican migration stations",
            DetainedPersonTicks),
        People(
            OutcomeGroup.Detention, Neither, "transit_deportations",
            "Deportations of people by Mexico",
            DeportedByTransitCountry),
        People(
            Protection, Lower, "refouled",
            "Removals, by Mexico or the United States, of people in need of protection without a decision on that need "
                + "(Refugee Convention, Article 33)",
            RefouledByTransitCountry,
            RefouledByDestinationCountry),
        PersonDays(
            OutcomeGroup.Detention, Lower, "penalised_person_days",
            "Days spent in Mexican migration stations by people in need of protection (Refugee Convention, Article 31)",
            PenalisedPersonTicks),
        People(
            Protection, Neither, "claims_made",
            "Asylum claims filed in Mexico",
            ClaimedInDetention,
            ClaimedAtLiberty),
        People(
            Protection, Neither, "claims_dropped",
            "Asylum claims abandoned in Mexico before a decision",
            DroppedInDetention,
            DroppedAtLiberty,
            Absconded),
        People(Protection, Higher, "claims_recognised", "People granted refugee status in Mexico", Recognised),
        new(
            Protection, Neither, "asylum_backlog_end",
            OutcomeUnit.People,
            "People with a pending asylum claim in Mexico at the end",
            [],
            OutcomeSource.AsylumBacklogAtEnd),
        People(
            Protection, Higher, "protected",
            "People granted refugee status or complementary protection in Mexico, or relief by a US hearing",
            Recognised,
            GivenComplementaryProtection,
            ProtectedAtDestination),
        HarmToPeople(
            "crime_victims",
            "Times a person was robbed, extorted, kidnapped or sexually assaulted, "
                + "or robbed or ill-treated by officers",
            Robbed,
            Extorted,
            Kidnapped,
            SexuallyAssaulted,
            AbusedByOfficers),
        HarmToPeople("kidnapped", "Kidnappings of people", Kidnapped),
        Usd(Harm, Lower, "ransom_paid_usd", "Ransom paid", RansomUsd),
        HarmToPeople(
            "deaths",
            "Deaths on the journey, at the border and in the hands of kidnappers",
            DiedOnTheWay,
            KilledByKidnappers),
        HarmToPeople(
            "harmed_after_return",
            "People killed or seriously harmed after return",
            KilledAfterReturn,
            HarmedAfterReturn),
        HarmToPeople(
            "family_separations",
            "Children separated from their family because they were sent across the border alone",
            ChildSentAlone),
        new(
            Movement, Neither, "waiting_at_border_end",
            OutcomeUnit.People,
            "People waiting in Mexico at the end, on port lists or for US hearings",
            [],
            OutcomeSource.WaitingAtBorderAtEnd),
        People(Movement, Neither, "gave_up", "People who gave up and returned home by choice", GaveUp),
        People(Movement, Neither, "new_attempts", "Journeys begun again after a return", NewAttempt),
        new(
            Movement, Neither, "remote_leg_share",
            OutcomeUnit.Share,
            "Share of the distance travelled south of the United States, in person-kilometres, that is on remote legs",
            [],
            OutcomeSource.RemoteLegShare)
        {
            ShareOf = "person-km",
        },
        HarmToPeople(
            "kidnapped_waiting",
            "Kidnappings of people waiting at the US border, on port lists or for US hearings",
            KidnappedWhileWaiting),
        HarmToPeople("handed_to_kidnappers", "People whom officers handed to kidnappers", HandedToKidnappers),
        People(
            Harm, Neither, "reported_crimes",
            "Times a person reported a crime, by officers or others, to anyone who counts them",
            ReportedCrime),
        new(
            Movement,
            Neither,
            "smuggler_price_usd",
            OutcomeUnit.DollarsPerPerson,
            "Mean price per person that smugglers asked of those who set out with one",
            [SmugglerFeesUsd],
            OutcomeSource.Ratio)
        {
            Per = [HiredSmuggler],
        },
        People(
            Movement, Neither, "border_contacts",
            "Encounters of US officers with people, at and between ports of entry",
            EncounteredByDestinationCountry),
        People(
            Movement, Neither, "destination_removals",
            "Removals of people by the United States after detention or a hearing",
            RemovedByDestinationCountry),
        People(
            Movement, Neither, "destination_expulsions",
            "Expulsions of people by the United States to Mexico, without a hearing",
            ExpelledByDestinationCountry),
        People(
            Movement, Neither, "returned_to_wait",
            "People returned to Mexico to wait for a US hearing",
            ReturnedToWait),
        People(
            Movement, Neither, "transferred",
            "People transferred by the United States to a third country",
            TransferredToThirdCountry),
        People(
            Protection, Higher, "reunited",
            "Unaccompanied children in Mexico reunited with relatives in the United States",
            ReunitedWithFamily),
        People(Protection, Higher, "resettled", "People resettled from home in another country", Resettled),
        People(
            Protection,
            Higher,
            "any_protection",
            "People granted any protection: in Mexico, by a US hearing, or by resettlement",
            Recognised,
            GivenComplementaryProtection,
            ProtectedAtDestination,
            Resettled),
        People(Protection, Higher, "cards_given", "Humanitarian visitor cards issued in Mexico", GivenCard),
        People(
            Protection,
            Neither,
            "claims_decided",
            "People whose asylum claim was decided in Mexico, whatever the decision",
            Recognised,
            GivenComplementaryProtection,
            Refused),
        new(
            Protection,
            Lower,
            "decision_wait_days",
            OutcomeUnit.Days,
            "Mean time from claim to decision, for the people whose claim was decided",
            [DecisionWaitPersonTicks],
            OutcomeSource.Ratio,
            Tick.PerDay)
        {
            Per = [Recognised, GivenComplementaryProtection, Refused],
        },
        Share(
            Protection,
            Higher,
            "access_index",
            "people in need who departed",
            "People in need of protection who were granted it, in Mexico or by a US hearing, "
                + "as a share of the people in need who set out",
            [ProtectedInNeed],
            DepartedInNeed),
        HarmToPeople("robbed", "Times a person was robbed by criminals", Robbed),
        HarmToPeople("extorted", "Times a person was extorted by criminals", Extorted),
        HarmToPeople(
            "sexually_assaulted",
            "Times a person was raped or otherwise sexually assaulted",
            SexuallyAssaulted),
        HarmToPeople(
            "abused_by_officers",
            "Times a person was robbed or ill-treated by officers",
            AbusedByOfficers),
        HarmToPeople(
            "bribe_payers",
            "Times a person paid officers to pass a control or to leave a station",
            Bribed,
            BribedOutOfStation),
        Usd(Harm, Lower, "bribes_paid_usd", "Bribes paid to officers", BribesUsd),
        new(
            Harm,
            Higher,
            "safe_journey_share",
            OutcomeUnit.Share,
            "Of the people in the United States or protected at the end, "
                + "the share whose group was never the victim of a crime",
            [],
            OutcomeSource.SafeJourneyShare)
        {
            ShareOf = "people",
        },
        new(
            Cost,
            Lower,
            "enforcement_cost_usd",
            OutcomeUnit.Dollars,
            "Cost to Mexico of officers at checkpoints and on patrol",
            [],
            OutcomeSource.EnforcementCost),
        new(
            Cost,
            Lower,
            "detention_cost_usd",
            OutcomeUnit.Dollars,
            "Cost to Mexico of days in migration stations and of deportations",
            [],
            OutcomeSource.DetentionCost),
        new(
            Cost,
            Lower,
            "asylum_cost_usd",
            OutcomeUnit.Dollars,
            "Cost of the officers of Mexico's asylum agency (COMAR), at offices and at entry points",
            [],
            OutcomeSource.AsylumCost),
        new(
            Cost,
            Lower,
            "cost_per_protected_usd",
            OutcomeUnit.DollarsPerPerson,
            "Cost of enforcement, detention and asylum processing together, for each person granted protection",
            [],
            OutcomeSource.CostPerProtected)
        {
            Per = [Recognised, GivenComplementaryProtection, ProtectedAtDestination],
        },
        People(
            Protection,
            Desired.Neither,
            "claims_lost_before_agency",
            "Asylum claims abandoned before migration officers had forwarded them to the asylum agency",
            DroppedBeforeReferral),
        People(
            Protection,
            Desired.Neither,
            "claims_lost_by_leaving",
            "Asylum claims abandoned because the applicant left the state of the claim for another state of Mexico",
            LeftStateOfClaim),
    ];

    private static Outcome Usd(OutcomeGroup group, Desired desired, string id, string meaning, TalliedEvent dollars) =>
        new(group, desired, id, OutcomeUnit.Dollars, meaning, [dollars], OutcomeSource.Occurrences);

    private static Outcome Share(
        OutcomeGroup group,
        Desired desired,
        string id,
        string of,
        string meaning,
        ImmutableArray<TalliedEvent> parts,
        params ImmutableArray<TalliedEvent> per) =>
        new(group, desired, id, OutcomeUnit.Share, meaning, parts, OutcomeSource.Ratio) { ShareOf = of, Per = per };

    private static Outcome People(
        OutcomeGroup group,
        Desired desired,
        string id,
        string meaning,
        params ImmutableArray<TalliedEvent> parts) =>
        new(group, desired, id, OutcomeUnit.People, meaning, parts, OutcomeSource.Occurrences);

    private static Outcome HarmToPeople(string id, string meaning, params ImmutableArray<TalliedEvent> parts) =>
        People(Harm, Lower, id, meaning, parts) with { IsHarmToPeople = true };

    private static Outcome PersonDays(OutcomeGroup group, Desired desired, string id, string meaning, TalliedEvent ticks) =>
        new(group, desired, id, OutcomeUnit.PersonDays, meaning, [ticks], OutcomeSource.Occurrences, Tick.PerDay);
}
