using FlowSim.Model.Detention;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.Travel;
using FlowSim.Model.World;

namespace FlowSim.Model.Asylum;

/// <summary>The end of an asylum claim in the transit country, with a decision or without one, and what follows it.</summary>
internal static class ClaimEndEvents
{
    /// <summary>A claim is decided.</summary>
    public static void Decision(Shard shard, ref PartyRecord party, int tick)
    {
        var parameters = shard.World.Parameters.Asylum;
        var isNeedUnderstood = party.Is(PartyTraits.InNeed) && Interpretation.IsUnderstood(shard, in party);
        var draws = shard.DrawsFor(AsylumDraws.DecisionResult, in party);
        var decision = AsylumDecisionRule.Of(isNeedUnderstood, draws.Uniform(AsylumDraws.DecisionResult), parameters);
        var isDetained = party.Station != PartyRecord.NoSite;
        var staysInTransitCountry = new TravellerClass(party.Class).StaysInTransitCountry;
        if (decision == AsylumDecision.Rejected)
        {
            party.Traits |= PartyTraits.Refused;
            shard.Recorder.Count(in party, TalliedEvent.Refused, tick);
            Close(ref party);
            var rejected = AfterClaimRule.OfRejection(
                isDetained, staysInTransitCountry, draws.Uniform(AsylumDraws.AfterRefusal), parameters);
            Follow(shard, ref party, rejected, tick);
            return;
        }

        if (isDetained)
        {
            StationStay.Leave(shard, ref party, tick);
        }

        var isRecognised = decision == AsylumDecision.Recognised;
        shard.Recorder.CountProtection(
            in party, isRecognised ? TalliedEvent.Recognised : TalliedEvent.GivenComplementaryProtection, tick);
        Close(ref party);
        var settled = AfterClaimRule.OfProtection(
            staysInTransitCountry, draws.Uniform(AsylumDraws.AfterProtection), parameters);
        Follow(shard, ref party, settled, tick);
    }

    /// <summary>A party abandons its claim; from then on it is treated as if it had none.</summary>
    public static void Drop(Shard shard, ref PartyRecord party, bool isAtLimit, int tick)
    {
        Close(ref party);
        var isDetained = party.Station != PartyRecord.NoSite;
        shard.Recorder.Count(in party, isDetained ? TalliedEvent.DroppedInDetention : TalliedEvent.DroppedAtLiberty, tick);
        FollowAbandonment(shard, ref party, isDetained, isAtLimit, tick);
    }

    /// <summary>A party at liberty absconds from an alternative to detention; its claim counts as abandoned.</summary>
    public static void Abscond(Shard shard, ref PartyRecord party, int tick)
    {
        shard.Recorder.Count(in party, TalliedEvent.Absconded, tick);
        Close(ref party);
        FollowAbandonment(shard, ref party, isDetained: false, isAtLimit: false, tick);
    }

    /// <summary>A party at liberty loses its claim because it can no longer pursue it; it counts as abandoned.</summary>
    public static void Lose(Shard shard, ref PartyRecord party, int tick)
    {
        Close(ref party);
        shard.Recorder.Count(in party, TalliedEvent.DroppedAtLiberty, tick);
    }

    /// <summary>A party at liberty loses a registered claim, which counts as abandoned. It may claim again.</summary>
    public static void LoseRegistration(Shard shard, ref PartyRecord party, int tick)
    {
        party.Office = PartyRecord.NoSite;
        shard.Recorder.Count(in party, TalliedEvent.DroppedAtLiberty, tick);
    }

    private static void FollowAbandonment(
        Shard shard, ref PartyRecord party, bool isDetained, bool isAtLimit, int tick) =>
        Follow(
            shard,
            ref party,
            AfterClaimRule.OfAbandonment(isDetained, isAtLimit, new TravellerClass(party.Class).StaysInTransitCountry),
            tick);

    private static void Follow(Shard shard, ref PartyRecord party, AfterClaim after, int tick)
    {
        switch (after)
        {
            case AfterClaim.StaysProtected:
                shard.Recorder.End(in party, Fate.Protected);
                break;
            case AfterClaim.GoesOnWithPapers:
                shard.Recorder.Count(in party, TalliedEvent.MovedOnWithStatus, tick);
                party.Traits = (party.Traits | PartyTraits.HasPapers) & ~PartyTraits.OnAlternative;
                shard.Resume(ref party, tick);
                break;
            case AfterClaim.StationStayEnds:
                DetentionEvents.StayEnds(shard, ref party, tick);
                break;
            case AfterClaim.ReleasedAtLimit:
                DetentionEvents.ReleaseAtLimit(shard, ref party, tick);
                break;
            case AfterClaim.GoesOn:
                shard.Resume(ref party, tick);
                break;
            case AfterClaim.Settles:
                JourneyEnd.Settle(shard, in party, tick);
                break;
            default:
                JourneyEnd.GoHomeRefused(shard, in party, tick);
                break;
        }
    }

    private static void Close(ref PartyRecord party)
    {
        party.Traits |= PartyTraits.ClaimClosed;
        party.Office = PartyRecord.NoSite;
    }
}
