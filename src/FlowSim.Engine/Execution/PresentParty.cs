using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Engine.Execution;

/// <summary>Where a party that has not ended is at the end of a day.</summary>
internal static class PresentParty
{
    /// <summary>The fate of a party with which the run ends now.</summary>
    public static Fate StandingOf(ref readonly PartyRecord party) => party.Event switch
    {
        JourneyEvent.AwaitPort or JourneyEvent.PortAdmits or JourneyEvent.PortAdmitsUnsafe
            or JourneyEvent.HearingWaitEnds => Fate.WaitingAtBorder,
        _ when party.Is(PartyTraits.AwaitsHearing) && party.Station == PartyRecord.NoSite => Fate.WaitingAtBorder,
        JourneyEvent.AwaitDecision or JourneyEvent.Decision or JourneyEvent.ReferralEnds => Fate.AwaitingDecision,
        JourneyEvent.DestinationDetentionEnds => Fate.InDestinationCountry,
        JourneyEvent.AwaitResettlement or JourneyEvent.NotChosenForResettlement => Fate.StayedHome,
        JourneyEvent.LeavesResettled or JourneyEvent.LeavesUnresettled => Fate.StayedHome,
        _ => Fate.OnTheWay,
    };

    /// <summary>Whether a party waits for a decision of the asylum agency.</summary>
    public static bool AwaitsDecision(ref readonly PartyRecord party) =>
        party.Event is JourneyEvent.AwaitDecision or JourneyEvent.Decision;

    /// <summary>Whether a party is in a stock.</summary>
    public static bool IsIn(Stock stock, ref readonly PartyRecord party) => stock switch
    {
        Stock.InStation => party.Station != PartyRecord.NoSite,
        Stock.AwaitingDecision => AwaitsDecision(in party),
        Stock.OnPortList => IsOnPortList(in party),
        Stock.AwaitingHearing => StandingOf(in party) == Fate.WaitingAtBorder && !IsOnPortList(in party),
        Stock.Kidnapped => party.Event == JourneyEvent.KidnappingEnds,
        Stock.InDestinationDetention => party.Event == JourneyEvent.DestinationDetentionEnds,
        Stock.AtHome => IsAtHome(in party),
        _ => false,
    };

    private static bool IsOnPortList(ref readonly PartyRecord party) =>
        party.Event is JourneyEvent.AwaitPort or JourneyEvent.PortAdmits or JourneyEvent.PortAdmitsUnsafe;

    private static bool IsAtHome(ref readonly PartyRecord party) => party.Event switch
    {
        JourneyEvent.ReturnedHome or JourneyEvent.HarmedAtHome or JourneyEvent.SetOutAgain => true,
        _ => StandingOf(in party) == Fate.StayedHome,
    };
}
