using FlowSim.Engine.Observation;
using FlowSim.Foundation.Time;
using FlowSim.Model.Journey;
using FlowSim.Model.Network;
using static FlowSim.Model.Journey.TalliedEvent;

namespace FlowSim.Cli.Rendering;

/// <summary>What happens to a party, in words a caseworker would use.</summary>
internal static class JourneyWords
{
    /// <summary>A line of a journey as a sentence, or null where the line only serves counting.</summary>
    /// <param name="entry">The line.</param>
    /// <param name="network">Places and legs.</param>
    /// <param name="partySize">People in the party at the time.</param>
    public static string? Of(TraceEntry entry, RouteNetwork network, int partySize) => entry switch
    {
        { Leg: { } leg } => SettingOut(network[leg], network),
        { TalliedEvent: { } talliedEvent } => OnTheWay(talliedEvent, entry.Amount, partySize)
            ?? WithOfficers(talliedEvent, entry.Amount, partySize)
            ?? AfterCrime(talliedEvent, entry.Amount, partySize)
            ?? AtTheUnitedStates(talliedEvent, entry.Amount, partySize)
            ?? BetweenCountries(talliedEvent, entry.Amount, partySize),
        _ => null,
    };

    /// <summary>A place's name without what its table adds in brackets.</summary>
    public static string NameOf(Place place) => place.Name.Split(" (", 2)[0];

    private static string SettingOut(Leg leg, RouteNetwork network)
    {
        var to = NameOf(network[leg.To]);
        return leg.Purpose switch
        {
            LegPurpose.Removal => $"Being taken by the authorities to {to}.",
            LegPurpose.MppReturn => $"Being taken by US officers to {to}.",
            _ => $"On the way {By(leg.Mode)} to {to}.",
        };
    }

    private static string By(TravelMode mode) => mode switch
    {
        TravelMode.Road => "by road",
        TravelMode.Rail => "on a freight train",
        TravelMode.Foot => "on foot",
        TravelMode.River => "by raft or boat",
        TravelMode.Sea => "by sea",
        TravelMode.Air => "by aeroplane",
        _ => throw new ArgumentOutOfRangeException(nameof(mode)),
    };

    private static string? OnTheWay(TalliedEvent talliedEvent, int amount, int partySize) => talliedEvent switch
    {
        Departed => $"Set out: {People(amount)}.",
        StayedHome => "Stayed at home: what was heard of the way was too frightening.",
        NewAttempt => "Set out again.",
        ClaimedAtLiberty => "Asked for asylum in Mexico.",
        DroppedAtLiberty => "Dropped the asylum claim.",
        Recognised => "Recognised as refugees in Mexico.",
        GivenComplementaryProtection => "Given complementary protection in Mexico.",
        Refused => "Asylum refused in Mexico.",
        GaveUp => "Gave up and went home.",
        SettledInMexico => "Settled here without papers.",
        KilledAfterReturn => $"Killed after the return{Share(amount, partySize)}.",
        HarmedAfterReturn => $"Came to serious harm after the return{Share(amount, partySize)}.",
        StayedAfterReturn => "Stayed at home after the return.",
        JoinedCaravan => "Joined a caravan.",
        LeftCaravan => "Left the caravan to go on alone.",
        HiredGuide => "Went with a guide.",
        GuideFeesUsd => $"Agreed to pay the guide {NumberText.Count(amount)} US dollars.",
        AppliedForResettlement => "Applied at home for resettlement.",
        LeftResettlement => "Could not wait any longer for the resettlement that was granted.",
        Resettled => "Resettled in another country.",
        AppliedForCard => "Applied for a humanitarian card.",
        LeftCardLine => "Went on without a humanitarian card.",
        GivenCard => "Given a humanitarian card.",
        RodeBus => "On a free bus to the next city.",
        Relocated => "Taken here to wait for the decision on asylum.",
        LeftStateOfClaim => "Left the state of the claim, which ends it.",
        MovedWithClaim => "Moved here to wait for the decision on asylum.",
        MovedOnWithStatus => "Moved on, with papers.",
        _ => null,
    };

    private static string? WithOfficers(TalliedEvent talliedEvent, int amount, int partySize) => talliedEvent switch
    {
        Stopped => "Stopped by officers.",
        Bribed => "Let through for a bribe.",
        BribesUsd => $"Paid {NumberText.Count(amount)} US dollars in bribes.",
        AbusedByOfficers => $"Robbed or hurt by officers{Share(amount, partySize)}.",
        Dispersed => $"Lost the caravan when officers broke it up{Share(amount, partySize)}.",
        HandedToKidnappers => $"Handed by officers to kidnappers{Share(amount, partySize)}.",
        Referred => "Taken by officers to the asylum agency.",
        Apprehended => $"Apprehended by Mexican officers{Share(amount, partySize)}.",
        ReleasedForWantOfRoom => "Let go: no station had room.",
        Detained => "Detained in a migration station.",
        TransferredToFartherStation => "Taken to a station farther off: the nearest was full.",
        DetainedPersonTicks => $"Time in the station: {Days(amount, partySize)}.",
        ReleasedWithOrder => "Left the station with an order to leave the country.",
        ReleasedToAlternative => "Left the station for an alternative to detention.",
        ReleasedAtLimit => "Left the station: the longest stay was over.",
        ClaimedInDetention => "Asked for asylum in the station.",
        ClaimPassedOn => "Migration officers passed the claim on to the asylum agency.",
        DroppedBeforeReferral => "Could wait no longer for officers to pass the claim on.",
        DroppedInDetention => "Dropped the asylum claim in the station.",
        Absconded => "Stopped signing in and went on: the claim is dropped.",
        Contained => "Got no permit to leave these parts, and has to stay around here.",
        BribedOutOfStation => "Bought the way out of the station.",
        TakenToShelter => $"Taken to a shelter for children instead of a station{Share(amount, partySize)}.",
        Expedited => "The claim was put on the expedited path.",
        DeportedByMexico => $"Deported by Mexico{Share(amount, partySize)}.",
        RefouledByMexico => "In need of protection, and sent back without a decision on it.",
        _ => null,
    };

    private static string? AfterCrime(TalliedEvent talliedEvent, int amount, int partySize) => talliedEvent switch
    {
        Robbed => $"Robbed{Share(amount, partySize)}.",
        Extorted => $"Made to pay for passing{Share(amount, partySize)}.",
        Kidnapped => $"Kidnapped{Share(amount, partySize)}.",
        ReportedCrime => $"Reported what was done{Share(amount, partySize)}.",
        SexuallyAssaulted => $"Sexually assaulted{Share(amount, partySize)}.",
        RansomUsd => $"Paid {NumberText.Count(amount)} US dollars of ransom.",
        FreedForRansom => "Freed for ransom.",
        EscapedKidnappers => "Escaped the kidnappers, or were let go.",
        KilledByKidnappers => $"Killed by the kidnappers{Share(amount, partySize)}.",
        DiedOnTheWay => $"Died on the way{Share(amount, partySize)}.",
        _ => null,
    };

    private static string? AtTheUnitedStates(TalliedEvent talliedEvent, int amount, int partySize) => talliedEvent switch
    {
        JoinedPortList => "Put on the waiting list of the port of entry.",
        LeftPortList => "Left the waiting list of the port of entry.",
        ReachedUnitedStates => "Reached the United States.",
        EnteredUnseen => "Entered the United States unseen.",
        ReleasedInUnitedStates => "Let into the United States to await the case there.",
        DetainedByUnitedStates => "Detained by the United States.",
        RemovedByUnitedStates => $"Removed by the United States{Share(amount, partySize)}.",
        RefouledByUnitedStates => "In need of protection, and removed by the United States without a decision on it.",
        ExpelledByUnitedStates => "Expelled by the United States at once.",
        SentBackToWait => "Sent back to Mexico to wait for a US hearing.",
        AttendedHearing => "Attended a hearing in the United States.",
        GivenUsProtection => "Given protection by a US judge.",
        RefusedByHearing => "Refused by a US judge.",
        GaveUpHearing => "Gave up waiting for the US hearing.",
        ChildSentAlone => $"Sent across the border alone: {(amount == 1 ? "a child" : $"{NumberText.Count(amount)} children")}.",
        _ => null,
    };

    private static string? BetweenCountries(TalliedEvent talliedEvent, int amount, int partySize) => talliedEvent switch
    {
        MetByUnitedStates => "Met by US officers.",
        TransferredToThirdCountry => "Flown by the United States to a third country.",
        ClaimedInThirdCountry => "Asked for asylum in the third country.",
        WentHomeAfterTransfer => "Went home from the third country.",
        ReleasedForWantOfUsRoom => "US officers had no room to hold anybody more.",
        HeldUnprocessedPersonTicks => $"Held before US officers could deal with the case: {Days(amount, partySize)}.",
        ExemptFromWaiting => "Let off waiting in Mexico as too vulnerable.",
        SentBackElsewhere => "Taken to a city far from where the border was crossed.",
        ReturnRefusedByMexico => "Mexico refused to take the party back for the time of the hearing.",
        HearingPutOff => "The US hearing was put off.",
        AssistedReturn => "Took a place on a bus or flight home.",
        ClaimedWhileWaiting => "Turned to Mexico while waiting at the border.",
        BoughtTurn => "Bought an early turn from the keepers of the list.",
        ListKeepersUsd => $"Paid {NumberText.Count(amount)} US dollars to the keepers of the list.",
        LostTurn => "Lost the turn on the list, and began to wait anew.",
        AdmittedAsUnsafe => "Let in at the port as not safe in Mexico.",
        ReunificationBegun => "Relatives in the United States were found; their taking the child in is looked into.",
        ReunitedWithFamily => "Brought to relatives in the United States.",
        _ => null,
    };

    private static string People(int count) => count == 1 ? "1 person" : $"{NumberText.Count(count)} people";

    /// <summary>Whom it befell, where not all of them.</summary>
    private static string Share(int amount, int partySize) =>
        amount == partySize ? "" : $": {NumberText.Count(amount)} of {NumberText.Count(partySize)}";

    private static string Days(int personTicks, int partySize)
    {
        var days = personTicks / (Tick.PerDay * Math.Max(1, partySize));
        return days switch
        {
            0 => "less than a day",
            1 => "a day",
            _ => $"{NumberText.Count(days)} days",
        };
    }
}
