using System.Collections.Immutable;
using FlowSim.Foundation.Time;
using FlowSim.Model.Journey;
using static FlowSim.Model.Journey.Occurrence;

namespace FlowSim.Model.Outcomes;

/// <summary>Every outcome, in the order of reports.</summary>
public static class OutcomeCatalog
{
    /// <summary>The outcomes.</summary>
    public static ImmutableArray<Outcome> All { get; } =
    [
        People("departures", "People who set out for the first time", Departed),
        People("us_arrivals", "Arrivals of people at the US border, through ports and between them", ReachedUnitedStates),
        People("mx_apprehensions", "Apprehensions of people in Mexico", Apprehended),
        People("detentions", "Admissions of people to Mexican stations", Detained),
        PersonDays("detained_person_days", "Days spent by people in Mexican stations", DetainedPersonTicks),
        People("mx_deportations", "Deportations of people by Mexico", DeportedByMexico),
        People(
            "refouled",
            "Removals, by Mexico or the United States, of people with a need of protection and no decision on it (Article 33)",
            RefouledByMexico,
            RefouledByUnitedStates),
        PersonDays(
            "penalised_person_days",
            "Days spent in Mexican stations by people with a need of protection (Article 31)",
            PenalisedPersonTicks),
        People("claims_made", "Asylum claims made in Mexico", ClaimedInDetention, ClaimedAtLiberty),
        People("claims_dropped", "Asylum claims dropped in Mexico before a decision", DroppedInDetention, DroppedAtLiberty),
        People("claims_recognised", "People recognised as refugees in Mexico", Recognised),
        new("asylum_backlog_end", "people", "People with an open asylum claim in Mexico at the end", [], OutcomeSource.AsylumBacklogAtEnd),
        People(
            "protected",
            "People given refugee status or complementary protection in Mexico, or relief by a US hearing",
            Recognised,
            GivenComplementaryProtection,
            GivenUsProtection),
        People(
            "crime_victims",
            "Times a person was robbed, extorted, kidnapped or sexually assaulted, or robbed or hurt by officers",
            Robbed,
            Extorted,
            Kidnapped,
            SexuallyAssaulted,
            AbusedByOfficers),
        People("kidnapped", "Kidnappings of people", Kidnapped),
        new("ransom_paid_usd", "US dollars", "Ransom paid", [RansomUsd], OutcomeSource.Occurrences),
        People("deaths", "Deaths on the way, at the border and in the hands of kidnappers", DiedOnTheWay, KilledByKidnappers),
        People(
            "harmed_after_return",
            "People killed or seriously harmed after a return",
            KilledAfterReturn,
            HarmedAfterReturn),
        People("family_separations", "Children separated from their family by being sent across the border alone", ChildSentAlone),
        new(
            "waiting_at_border_end",
            "people",
            "People waiting in Mexico at the end, on port lists or for US hearings",
            [],
            OutcomeSource.WaitingAtBorderAtEnd),
        People("gave_up", "People who gave up and went home by choice", GaveUp),
        People("new_attempts", "Journeys begun anew after a return", NewAttempt),
        new(
            "remote_leg_share",
            "share of person-km",
            "Share of the way, in person-kilometres south of the United States, that leads over remote legs",
            [],
            OutcomeSource.RemoteLegShare),
        People("us_contacts", "People met by US officers, at ports and between them", MetByUnitedStates),
        People("us_removals", "Removals of people by the United States after detention or a hearing", RemovedByUnitedStates),
        People("us_expulsions", "Expulsions of people by the United States to Mexico, without a hearing", ExpelledByUnitedStates),
        People("returned_to_wait", "People sent back to Mexico to wait for a US hearing", SentBackToWait),
        People("transferred", "People flown by the United States to a third country", TransferredToThirdCountry),
        People("reunited", "Children alone in Mexico brought to relatives in the United States", ReunitedWithFamily),
    ];

    private static Outcome People(string id, string meaning, params ImmutableArray<Occurrence> parts) =>
        new(id, "people", meaning, parts, OutcomeSource.Occurrences);

    private static Outcome PersonDays(string id, string meaning, Occurrence ticks) =>
        new(id, "person-days", meaning, [ticks], OutcomeSource.Occurrences, Tick.PerDay);
}
