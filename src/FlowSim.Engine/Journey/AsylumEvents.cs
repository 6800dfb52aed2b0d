using FlowSim.Engine.Chance;
using FlowSim.Engine.Execution;
using FlowSim.Engine.Parties;
using FlowSim.Kernel.Chance;
using FlowSim.Kernel.Time;
using FlowSim.Model.Asylum;
using FlowSim.Model.Detention;
using FlowSim.Model.Journey;
using FlowSim.Model.People;

namespace FlowSim.Engine.Journey;

/// <summary>
/// Claiming asylum in Mexico and waiting for the decision; for what follows see <see cref="ClaimEndEvents"/>.
/// </summary>
internal static class AsylumEvents
{
    /// <summary>Whether a party may claim asylum in Mexico at a place.</summary>
    public static bool MayClaim(Shard shard, ref readonly PartyRecord party, int place) =>
        ClaimRule.MayClaim(
            party.Is(PartyTraits.ClaimClosed), shard.World.Claims.OfficeFor(place) != PartyRecord.NoSite);

    /// <summary>A party at liberty passes a place where it could claim asylum.</summary>
    /// <returns>Whether it claims and waits.</returns>
    public static bool TryClaimAtLiberty(Shard shard, ref PartyRecord party, int tick)
    {
        if (party.Is(PartyTraits.ClaimClosed))
        {
            return false;
        }

        var world = shard.World;
        var draws = shard.DrawsFor(AsylumDraws.OfficeReached, in party);
        if (draws.Uniform(AsylumDraws.OfficeReached) >= world.Claims.ReachAt(party.Place))
        {
            return false;
        }

        var travellers = new TravellerClass(party.Class);
        var inNeed = party.Is(PartyTraits.InNeed);

        // Parties with papers need not fear the controls that make the onward journey look harder.
        var mindsTheWay = inNeed && !travellers.StaysInTransitCountry && !party.Is(PartyTraits.HasPapers);
        var rise = mindsTheWay ? world.Choice.CostRiseUsd(world.Classes[party.Class].Segment, party.Place) : 0;
        var chance = ClaimRule.Chance(inNeed, travellers.StaysInTransitCountry, rise, world.Parameters.Asylum);
        if (draws.Uniform(AsylumDraws.ClaimAtLiberty) >= RightsEvents.WithLawyer(shard, in party, party.Place, chance))
        {
            return false;
        }

        ClaimAtLiberty(shard, ref party, tick);
        return true;
    }

    /// <summary>A party at liberty claims asylum at the asylum agency, and waits for the decision.</summary>
    public static void ClaimAtLiberty(Shard shard, ref PartyRecord party, int tick)
    {
        CaravanEvents.Leave(shard, ref party);
        shard.Recorder.Count(in party, TalliedEvent.ClaimedAtLiberty, tick);
        RegisterAtLiberty(shard, ref party, tick);
    }

    /// <summary>A party claims asylum before migration officers who do not detain it.</summary>
    public static void ClaimToOfficers(Shard shard, ref PartyRecord party, int tick)
    {
        CaravanEvents.Leave(shard, ref party);
        shard.Recorder.Count(in party, TalliedEvent.ClaimedAtLiberty, tick);
        ReferralEvents.Begin(shard, ref party, tick);
    }

    /// <summary>The asylum agency receives the claim of a party at liberty.</summary>
    public static void RegisterAtLiberty(Shard shard, ref PartyRecord party, int tick)
    {
        Relocate(shard, ref party, tick);
        Expedite(shard, ref party, tick);
        var slot = JoinQueue(shard, ref party, shard.World.Claims.OfficeFor(party.Place), tick);
        SetFreeTimer(shard, slot, tick);
    }

    /// <summary>When a party that waits at the US border would claim asylum in Mexico.</summary>
    /// <returns>Ticks from now; <see cref="WaitingTime.Never"/> where it cannot claim, or may not claim
    /// again.</returns>
    public static int UntilClaimWhileWaiting(Shard shard, ref readonly PartyRecord party)
    {
        var world = shard.World;
        var perMonth = world.Policy.WaitingClaims[party.Place].RatePerMonth;
        if (perMonth <= 0 || !MayClaim(shard, in party, party.Place))
        {
            return WaitingTime.Never;
        }

        var rate = ClaimRule.WaitingRatePerDay(party.Is(PartyTraits.InNeed), perMonth, world.Parameters.Asylum);
        return WaitingTime.Exponential(shard.Uniform(AsylumDraws.ClaimWhileWaiting, in party), rate);
    }

    /// <summary>A party that waits at the US border claims asylum in Mexico instead.</summary>
    public static void ClaimWhileWaiting(Shard shard, ref PartyRecord party, int tick)
    {
        if (shard.World.Claims.OfficeFor(party.Place) == PartyRecord.NoSite)
        {
            DetentionEvents.Resume(shard, ref party, tick);
            return;
        }

        shard.Recorder.Count(in party, TalliedEvent.ClaimedWhileWaiting, tick);
        TravelEvents.StartAfresh(ref party);
        ClaimAtLiberty(shard, ref party, tick);
    }

    /// <summary>A detained party claims asylum before migration officers.</summary>
    public static void ClaimInDetention(Shard shard, ref PartyRecord party, int tick)
    {
        shard.Recorder.Count(in party, TalliedEvent.ClaimedInDetention, tick);
        ReferralEvents.Begin(shard, ref party, tick);
    }

    /// <summary>
    /// The asylum agency receives the claim of a detained party. The party then waits for the decision, for an
    /// alternative to detention, or until it abandons the claim.
    /// </summary>
    public static void RegisterInDetention(Shard shard, ref PartyRecord party, int tick)
    {
        var world = shard.World;
        var place = world.StationPlaces[party.Station];
        var office = world.Claims.OfficeFor(place);
        if (Expedite(shard, ref party, tick))
        {
            ReleaseToAlternative(shard, ref party, tick);
            SetFreeTimer(shard, JoinQueue(shard, ref party, office, tick), tick);
            return;
        }

        var draws = shard.DrawsFor(AsylumDraws.DropoutInDetention, in party);
        var kind = new TravellerClass(party.Class).Kind;
        var parameters = world.Parameters.Detention;
        var dropout = WaitingTime.Exponential(draws.Uniform(AsylumDraws.DropoutInDetention), DetainedDropoutRate(shard, in party));
        var delayDays = parameters.AlternativeDelayDays * world.Policy.Alternatives[kind].DelayFactor;
        var alternative = draws.Uniform(AsylumDraws.AlternativeOffered) < world.Policy.Alternatives[kind].Share
            ? WaitingTime.Exponential(draws.Uniform(AsylumDraws.AlternativeDelay), 1 / Math.Max(delayDays, 0.01))
            : WaitingTime.Never;
        var limit = WaitingTime.ToTicks(parameters.MaxDays) - (tick - party.DetainedSince);
        var slot = JoinQueue(shard, ref party, office, tick);
        var race = new Race<ClaimWaitEnd>(ClaimWaitEnd.Alternative, alternative);
        race.Add(ClaimWaitEnd.Dropout, dropout);
        race.Add(ClaimWaitEnd.Limit, limit);
        shard.SetTimer(slot, race, tick);
    }

    /// <summary>The timer of a claimant fires before the decision.</summary>
    public static void TimerFires(Shard shard, int slot, ClaimWaitEnd cause, int tick)
    {
        var party = shard.Waiting[slot];
        if (cause == ClaimWaitEnd.Alternative)
        {
            ReleaseToAlternative(shard, ref party, tick);
            shard.Waiting[slot] = party;
            SetFreeTimer(shard, slot, tick);
            return;
        }

        var isAtLiberty = party.Station == PartyRecord.NoSite;
        if (isAtLiberty && cause == ClaimWaitEnd.Dropout && ConfinementEvents.TryMoveWithClaim(shard, ref party, tick))
        {
            shard.Waiting[slot] = party;
            SetFreeTimer(shard, slot, tick);
            return;
        }

        shard.Waiting.Vacate(slot);
        if (isAtLiberty && cause == ClaimWaitEnd.Absconds)
        {
            ClaimEndEvents.Abscond(shard, ref party, tick);
            return;
        }

        ClaimEndEvents.Drop(shard, ref party, cause == ClaimWaitEnd.Limit, tick);
    }

    /// <summary>The daily rate at which a claimant in a station abandons the claim.</summary>
    public static double DetainedDropoutRate(Shard shard, ref readonly PartyRecord party)
    {
        var world = shard.World;
        var hasLawyer = RightsEvents.HasLawyer(shard, in party, world.StationPlaces[party.Station]);
        return DetentionRule.DropoutRate(world.StationLoad[party.Station], world.Parameters.Detention)
            * (hasLawyer ? world.Parameters.Asylum.LegalAidDropoutFactor : 1);
    }

    /// <summary>The daily rate at which a claimant at liberty abandons the claim.</summary>
    public static double FreeDropoutRate(Shard shard, ref readonly PartyRecord party) => AbandonmentRule.RatePerDay(
        new TravellerClass(party.Class).StaysInTransitCountry,
        RightsEvents.HasLawyer(shard, in party, party.Place),
        IsSupported(shard, in party),
        shard.World.Parameters.Asylum);

    private static int JoinQueue(Shard shard, ref PartyRecord party, byte office, int tick)
    {
        party.Office = office;
        return shard.Ask(ref party, JourneyEvent.AwaitDecision, shard.Requests.Decision, tick);
    }

    private static void SetFreeTimer(Shard shard, int slot, int tick)
    {
        ref readonly var party = ref shard.Waiting[slot];
        var parameters = shard.World.Parameters.Asylum;
        var dropoutRate = FreeDropoutRate(shard, in party);
        var abscondRate = party.Is(PartyTraits.OnAlternative) ? parameters.AbscondRate : 0;
        var draws = shard.DrawsFor(AsylumDraws.WaitAtLiberty, in party);
        var wait = WaitingTime.Exponential(draws.Uniform(AsylumDraws.WaitAtLiberty), dropoutRate + abscondRate);
        var absconds = AbandonmentRule.IsAbsconding(
            draws.Uniform(AsylumDraws.WaitAtLibertyEnd), dropoutRate, abscondRate);
        var race = new Race<ClaimWaitEnd>(absconds ? ClaimWaitEnd.Absconds : ClaimWaitEnd.Dropout, wait);
        if (party.Is(PartyTraits.OnAlternative) && BreaksTerms(shard, in party, out var kept))
        {
            race.Add(ClaimWaitEnd.Absconds, kept);
        }

        shard.SetTimer(slot, race, tick);
    }

    /// <summary>Whether a claimant receives support while it waits.</summary>
    private static bool IsSupported(Shard shard, ref readonly PartyRecord party)
    {
        var share = shard.World.Policy.ApplicantSupport.Value.Share;
        return share > 0 && shard.Uniform(AsylumDraws.Support, in party) < share;
    }

    /// <summary>Puts a claim on the expedited path, if it qualifies.</summary>
    private static bool Expedite(Shard shard, ref PartyRecord party, int tick)
    {
        if (!RightsEvents.IsExpedited(shard, in party))
        {
            return false;
        }

        party.Traits |= PartyTraits.Expedited;
        shard.Recorder.Count(in party, TalliedEvent.Expedited, tick);
        return true;
    }

    /// <summary>A claimant leaves its station for an alternative to detention.</summary>
    private static void ReleaseToAlternative(Shard shard, ref PartyRecord party, int tick)
    {
        shard.Recorder.Count(in party, TalliedEvent.ReleasedToAlternative, tick);
        DetentionEvents.LeaveStation(shard, ref party, tick);
        party.Traits |= PartyTraits.OnAlternative;
        TravelEvents.StartAfresh(ref party);
    }

    /// <summary>
    /// Whether a party released to an alternative to detention breaks its terms, and for how many ticks it complies.
    /// </summary>
    private static bool BreaksTerms(Shard shard, ref readonly PartyRecord party, out int kept)
    {
        var compliance = shard.World.Policy.Alternatives[new TravellerClass(party.Class).Kind].Compliance;
        kept = WaitingTime.Never;
        if (compliance >= 1)
        {
            return false;
        }

        var draws = shard.DrawsFor(DetentionDraws.BreakingTerms, in party);
        kept = WaitingTime.Exponential(draws.Uniform(DetentionDraws.TermsKeptTime), 1 / shard.World.Parameters.Detention.TermsKeptDays);
        return draws.Uniform(DetentionDraws.BreakingTerms) >= compliance;
    }

    /// <summary>A party that claims at liberty may be taken to another city to wait.</summary>
    private static void Relocate(Shard shard, ref PartyRecord party, int tick)
    {
        ref readonly var relocation = ref shard.World.Policy.Relocation[party.Place];
        if (relocation.Share > 0
            && shard.Uniform(AsylumDraws.Relocation, in party) < relocation.Share)
        {
            party.Place = (ushort)relocation.To.Index;
            shard.Recorder.Count(in party, TalliedEvent.Relocated, tick);
        }
    }
}
