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
        JourneyEvent.ReferralEnds => Fate.AwaitingDecision,
        _ when AwaitsDecision(in party) => Fate.AwaitingDecision,
        JourneyEvent.DestinationDetentionEnds => Fate.InDestinationCountry,
        JourneyEvent.AwaitResettlement or JourneyEvent.NotChosenForResettlement => Fate.StayedHome,
        JourneyEvent.LeavesResettled or JourneyEvent.LeavesUnresettled => Fate.StayedHome,
        _ => Fate.OnTheWay,
    };

    /// <summary>Whether the asylum agency has a claim of the party that it has not decided, admitted or not.</summary>
    public static bool AwaitsDecision(ref readonly PartyRecord party) =>
        party.Event is JourneyEvent.AwaitAdmission or JourneyEvent.ClaimAdmitted or JourneyEvent.AwaitDecision or JourneyEvent.Decision;

    /// <summary>The stocks of a party that is in no other one.</summary>
    public const int OnTheWay = 1 << (int)Stock.OnTheWay;

    /// <summary>The bit of a stock in <see cref="StocksOf"/>.</summary>
    public static int BitOf(Stock stock) => 1 << (int)stock;

    /// <summary>The stocks in which a party is, as bits: it can be in a station and wait for a decision.</summary>
    public static int StocksOf(ref readonly PartyRecord party)
    {
        var stocks = StocksBy(party.Event);
        if (party.Station != PartyRecord.NoSite)
        {
            stocks |= BitOf(Stock.InStation);
        }
        else if (party.Is(PartyTraits.AwaitsHearing) && stocks != BitOf(Stock.OnPortList))
        {
            stocks |= BitOf(Stock.AwaitingHearing);
        }

        return stocks == 0 ? OnTheWay : stocks;
    }

    /// <summary>The stocks in which a party is by its next event, wherever it waits for that; 0 where it may be on its way.</summary>
    private static int StocksBy(JourneyEvent next) => next switch
    {
        JourneyEvent.AwaitAdmission or JourneyEvent.ClaimAdmitted or JourneyEvent.AwaitDecision or JourneyEvent.Decision =>
            BitOf(Stock.AwaitingDecision),
        JourneyEvent.AwaitPort or JourneyEvent.PortAdmits or JourneyEvent.PortAdmitsUnsafe => BitOf(Stock.OnPortList),
        JourneyEvent.HearingWaitEnds => BitOf(Stock.AwaitingHearing),
        JourneyEvent.KidnappingEnds => BitOf(Stock.Kidnapped),
        JourneyEvent.DestinationDetentionEnds => BitOf(Stock.InDestinationDetention),
        JourneyEvent.ReturnedHome or JourneyEvent.HarmedAtHome or JourneyEvent.SetOutAgain
            or JourneyEvent.AwaitResettlement or JourneyEvent.NotChosenForResettlement
            or JourneyEvent.LeavesResettled or JourneyEvent.LeavesUnresettled => BitOf(Stock.AtHome),
        _ => 0,
    };
}
