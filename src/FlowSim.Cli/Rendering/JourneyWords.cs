using FlowSim.Engine.Observation;
using FlowSim.Foundation.Time;
using FlowSim.Model.Journey;
using FlowSim.Model.Network;
using static FlowSim.Model.Journey.Occurrence;

namespace FlowSim.Cli.Rendering;

/// <summary>What happens to a party, in words a caseworker would use.</summary>
internal static class JourneyWords
{
    /// <summary>A line of a journey as a sentence, or null where the line only serves counting.</summary>
    public static string? Of(TraceEntry entry, RouteNetwork network) => entry switch
    {
        { Leg: { } leg } => SettingOut(network[leg], network),
        { Occurrence: { } occurrence } => OnTheWay(occurrence, entry.Amount)
            ?? WithOfficers(occurrence, entry.Amount)
            ?? AfterCrime(occurrence, entry.Amount)
            ?? AtTheUnitedStates(occurrence, entry.Amount),
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

    private static string? OnTheWay(Occurrence occurrence, int amount) => occurrence switch
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
        KilledAfterReturn => $"Killed after the return: {People(amount)}.",
        HarmedAfterReturn => $"Came to serious harm after the return: {People(amount)}.",
        StayedAfterReturn => "Stayed at home after the return.",
        _ => null,
    };

    private static string? WithOfficers(Occurrence occurrence, int amount) => occurrence switch
    {
        Stopped => "Stopped by officers.",
        Bribed => "Let through for a bribe.",
        BribesUsd => $"Paid {NumberText.Count(amount)} US dollars in bribes.",
        AbusedByOfficers => $"Robbed or hurt by officers: {People(amount)}.",
        Referred => "Taken by officers to the asylum agency.",
        Apprehended => $"Apprehended by Mexican officers: {People(amount)}.",
        ReleasedForWantOfRoom => "Let go: no station had room.",
        Detained => "Detained in a migration station.",
        TransferredToFartherStation => "Taken to a station farther off: the nearest was full.",
        DetainedPersonTicks => $"Time in the station: {PersonDays(amount)}.",
        ReleasedWithOrder => "Left the station with an order to leave the country.",
        ReleasedToAlternative => "Left the station for an alternative to detention.",
        ReleasedAtLimit => "Left the station: the longest stay was over.",
        ClaimedInDetention => "Asked for asylum in the station.",
        DroppedInDetention => "Dropped the asylum claim in the station.",
        DeportedByMexico => $"Deported by Mexico: {People(amount)}.",
        RefouledByMexico => "In need of protection, and sent back without a decision on it.",
        _ => null,
    };

    private static string? AfterCrime(Occurrence occurrence, int amount) => occurrence switch
    {
        Robbed => $"Robbed: {People(amount)}.",
        Extorted => $"Made to pay for passing: {People(amount)}.",
        Kidnapped => $"Kidnapped: {People(amount)}.",
        SexuallyAssaulted => $"Sexually assaulted: {People(amount)}.",
        RansomUsd => $"Paid {NumberText.Count(amount)} US dollars of ransom.",
        FreedForRansom => "Freed for ransom.",
        EscapedKidnappers => "Escaped the kidnappers, or were let go.",
        KilledByKidnappers => $"Killed by the kidnappers: {People(amount)}.",
        DiedOnTheWay => $"Died on the way: {People(amount)}.",
        _ => null,
    };

    private static string? AtTheUnitedStates(Occurrence occurrence, int amount) => occurrence switch
    {
        JoinedPortList => "Put on the waiting list of the port of entry.",
        LeftPortList => "Left the waiting list of the port of entry.",
        ReachedUnitedStates => "Reached the United States.",
        EnteredUnseen => "Entered the United States unseen.",
        ReleasedInUnitedStates => "Let into the United States to await the case there.",
        DetainedByUnitedStates => "Detained by the United States.",
        RemovedByUnitedStates => $"Removed by the United States: {People(amount)}.",
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

    private static string People(int count) => count == 1 ? "1 person" : $"{NumberText.Count(count)} people";

    private static string PersonDays(int ticks)
    {
        var days = (double)ticks / Tick.PerDay;
        return $"{days.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture)} days, each person's counted";
    }
}
