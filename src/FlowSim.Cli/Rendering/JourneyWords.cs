using FlowSim.Kernel.Time;
using FlowSim.Model.Network;
using FlowSim.Model.Outcomes;
using static FlowSim.Model.Outcomes.TalliedEvent;

namespace FlowSim.Cli.Rendering;

/// <summary>What happens to a party, in words a caseworker would use.</summary>
internal static class JourneyWords
{
    /// <summary>A line of a journey as a sentence, or null if the line is for counting only.</summary>
    /// <param name="entry">The line.</param>
    /// <param name="network">Places and legs.</param>
    /// <param name="partySize">People in the party at the time.</param>
    public static string? Of(TraceEntry entry, RouteNetwork network, int partySize) => entry switch
    {
        { Leg: { } leg } => SettingOut(network[leg], network),
        { TalliedEvent: { } talliedEvent } => OnTheWay(talliedEvent, entry.Amount, partySize)
            ?? WithOfficers(talliedEvent, entry.Amount, partySize)
            ?? AfterCrime(talliedEvent, entry.Amount, partySize)
            ?? AtTheDestinationCountry(talliedEvent, entry.Amount, partySize)
            ?? BetweenCountries(talliedEvent, entry.Amount, partySize),
        _ => null,
    };

    /// <summary>The name of a place without the part in brackets.</summary>
    public static string NameOf(Place place) => place.Name.Split(" (", 2)[0];

    private static string SettingOut(Leg leg, RouteNetwork network)
    {
        var to = NameOf(network[leg.To]);
        return leg.Purpose switch
        {
            LegPurpose.Removal => $"Being taken by the authorities to {to}.",
            LegPurpose.ReturnToWait => $"Being taken by US officers to {to}.",
            _ => $"Travelling {By(leg.Mode)} to {to}.",
        };
    }

    private static string By(TravelMode mode) => mode switch
    {
        TravelMode.Road => "by road",
        TravelMode.Rail => "on a freight train",
        TravelMode.Foot => "on foot",
        TravelMode.River => "by raft or boat",
        TravelMode.Sea => "by sea",
        TravelMode.Air => "by air",
        _ => throw new ArgumentOutOfRangeException(nameof(mode)),
    };

    private static string? OnTheWay(TalliedEvent talliedEvent, int amount, int partySize) => talliedEvent switch
    {
        Departed => $"Set out: {People(amount)}.",
        StayedHome => "Stayed at home: the journey was believed to be too dangerous.",
        NewAttempt => "Set out again.",
        ClaimedAtLiberty => "Applied for asylum in Mexico.",
        DroppedAtLiberty => "Abandoned the asylum claim.",
        Recognised => "Granted refugee status in Mexico.",
        GivenComplementaryProtection => "Granted complementary protection in Mexico.",
        Refused => "Asylum claim rejected in Mexico.",
        GaveUp => "Gave up and returned home.",
        SettledInTransitCountry => "Settled here without legal status.",
        KilledAfterReturn => $"Killed after return{Share(amount, partySize)}.",
        HarmedAfterReturn => $"Seriously harmed after return{Share(amount, partySize)}.",
        StayedAfterReturn => "Stayed at home after return.",
        JoinedCaravan => "Joined a caravan.",
        LeftCaravan => "Left the caravan and travelled on without it.",
        HiredSmuggler => "Hired a smuggler (coyote).",
        SmugglerFeesUsd => $"Agreed to pay the smuggler {NumberText.Count(amount)} US dollars.",
        AppliedForResettlement => "Applied from home for resettlement.",
        LeftResettlement => "Stopped waiting for the resettlement that was granted.",
        Resettled => "Resettled in another country.",
        AppliedForCard => "Applied for a humanitarian visitor card.",
        LeftCardLine => "Travelled on without a humanitarian visitor card.",
        GivenCard => "Received a humanitarian visitor card.",
        RodeBus => "Took a free bus to the next city.",
        Relocated => "Relocated here to await the asylum decision.",
        LeftStateOfClaim => "Left the state of the claim: the claim is abandoned.",
        MovedWithClaim => "Moved here to await the asylum decision.",
        MovedOnWithStatus => "Travelled on with legal status.",
        _ => null,
    };

    private static string? WithOfficers(TalliedEvent talliedEvent, int amount, int partySize) => talliedEvent switch
    {
        Stopped => "Stopped by officers.",
        Bribed => "Paid a bribe and was allowed to pass.",
        BribesUsd => $"Paid {NumberText.Count(amount)} US dollars in bribes.",
        AbusedByOfficers => $"Robbed or ill-treated by officers{Share(amount, partySize)}.",
        Dispersed => $"Separated from the caravan when officers dispersed it{Share(amount, partySize)}.",
        HandedToKidnappers => $"Handed over to kidnappers by officers{Share(amount, partySize)}.",
        Referred => "Referred by officers to the asylum agency (COMAR).",
        Apprehended => $"Apprehended by Mexican officers{Share(amount, partySize)}.",
        ReleasedForLackOfSpace => "Released: no migration station had space.",
        Detained => "Detained in a migration station.",
        TransferredToFartherStation => "Transferred to a more distant migration station: the nearest was full.",
        DetainedPersonTicks => $"Time in the migration station: {Days(amount, partySize)}.",
        ReleasedWithOrder => "Released from the migration station with an order to leave the country.",
        ReleasedToAlternative => "Released from the migration station to an alternative to detention.",
        ReleasedAtLimit => "Released from the migration station: the maximum stay was reached.",
        ClaimedInDetention => "Applied for asylum in detention.",
        ClaimPassedOn => "Migration officers forwarded the claim to the asylum agency (COMAR).",
        DroppedBeforeReferral => "Abandoned the claim before officers had forwarded it.",
        DroppedInDetention => "Abandoned the asylum claim in detention.",
        Absconded => "Stopped reporting to the authorities and travelled on: the claim is abandoned.",
        Contained => "Refused a permit to leave the area: has to stay here.",
        BribedOutOfStation => "Paid a bribe to leave the migration station.",
        TakenToShelter => $"Taken to a children's shelter instead of a migration station{Share(amount, partySize)}.",
        Expedited => "The claim was moved to the expedited procedure.",
        DeportedByTransitCountry => $"Deported by Mexico{Share(amount, partySize)}.",
        RefouledByTransitCountry => "Returned by Mexico despite a need of protection (refoulement), without a decision on it.",
        _ => null,
    };

    private static string? AfterCrime(TalliedEvent talliedEvent, int amount, int partySize) => talliedEvent switch
    {
        Robbed => $"Robbed{Share(amount, partySize)}.",
        Extorted => $"Forced to pay to pass{Share(amount, partySize)}.",
        Kidnapped => $"Kidnapped{Share(amount, partySize)}.",
        ReportedCrime => $"Reported the crime{Share(amount, partySize)}.",
        SexuallyAssaulted => $"Sexually assaulted{Share(amount, partySize)}.",
        RansomUsd => $"Paid {NumberText.Count(amount)} US dollars in ransom.",
        FreedForRansom => "Released after paying ransom.",
        EscapedKidnappers => "Escaped from the kidnappers, or released by them.",
        KilledByKidnappers => $"Killed by kidnappers{Share(amount, partySize)}.",
        DiedOnTheWay => $"Died on the journey{Share(amount, partySize)}.",
        _ => null,
    };

    private static string? AtTheDestinationCountry(TalliedEvent talliedEvent, int amount, int partySize) => talliedEvent switch
    {
        JoinedPortList => "Joined the waiting list of the port of entry.",
        LeftPortList => "Left the waiting list of the port of entry.",
        ReachedDestinationCountry => "Reached the United States.",
        EnteredUndetected => "Entered the United States undetected.",
        ReleasedInDestinationCountry => "Released into the United States to await the case.",
        DetainedByDestinationCountry => "Detained by the United States.",
        RemovedByDestinationCountry => $"Removed by the United States{Share(amount, partySize)}.",
        RefouledByDestinationCountry =>
            "Returned by the United States despite a need of protection (refoulement), without a decision on it.",
        ExpelledByDestinationCountry => "Expelled by the United States without a hearing.",
        ReturnedToWait => "Returned to Mexico to wait for a US hearing.",
        AttendedHearing => "Attended a hearing in the United States.",
        ProtectedAtDestination => "Granted protection by a US immigration judge.",
        RefusedByHearing => "Claim rejected by a US immigration judge.",
        GaveUpHearing => "Gave up waiting for the US hearing.",
        ChildSentAlone => $"Sent across the border alone: {(amount == 1 ? "1 child" : $"{NumberText.Count(amount)} children")}.",
        _ => null,
    };

    private static string? BetweenCountries(TalliedEvent talliedEvent, int amount, int partySize) => talliedEvent switch
    {
        EncounteredByDestinationCountry => "Encountered by US officers.",
        TransferredToThirdCountry => "Transferred by the United States to a third country.",
        ClaimedInThirdCountry => "Applied for asylum in the third country.",
        WentHomeAfterTransfer => "Returned home from the third country.",
        ReleasedForLackOfDestinationSpace => "US officers had no space to detain anyone else.",
        HeldUnprocessedPersonTicks => $"Held while waiting to be processed by US officers: {Days(amount, partySize)}.",
        ExemptFromWaiting => "Exempted from waiting in Mexico because of vulnerability.",
        ReturnedElsewhere => "Returned to a city far from the place of crossing (lateral return).",
        ReturnRefusedByTransitCountry => "Mexico refused to accept the return while the hearing was pending.",
        HearingPostponed => "The US hearing was postponed.",
        AssistedReturn => "Accepted assisted return: a bus or flight home.",
        ClaimedWhileWaiting => "Turned to Mexico for asylum while waiting at the border.",
        BoughtEarlySlot => "Bought an early slot on the waiting list from the list keepers.",
        ListKeepersUsd => $"Paid {NumberText.Count(amount)} US dollars to the list keepers.",
        LostSlot => "Lost the slot on the waiting list and had to start again.",
        AdmittedAsUnsafe => "Admitted at the port of entry as unsafe in Mexico.",
        ReunificationBegun => "Relatives in the United States were found; whether they can take the child in is under review.",
        ReunitedWithFamily => "Reunited with relatives in the United States.",
        _ => null,
    };

    private static string People(int count) => count == 1 ? "1 person" : $"{NumberText.Count(count)} people";

    /// <summary>How many members of the party were affected; empty if all of them were.</summary>
    private static string Share(int amount, int partySize) =>
        amount == partySize ? "" : $": {NumberText.Count(amount)} of {NumberText.Count(partySize)}";

    private static string Days(int personTicks, int partySize)
    {
        var days = personTicks / (Tick.PerDay * Math.Max(1, partySize));
        return days switch
        {
            0 => "less than a day",
            1 => "1 day",
            _ => $"{NumberText.Count(days)} days",
        };
    }
}
