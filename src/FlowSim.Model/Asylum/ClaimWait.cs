using FlowSim.Kernel.Chance;
using FlowSim.Kernel.Time;
using FlowSim.Model.Controls;
using FlowSim.Model.Detention;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Model.Asylum;

/// <summary>
/// Waiting for the decision on a claim: for how long a claimant waits. For what ends the wait see <see
/// cref="ClaimWaitEvents"/>.
/// </summary>
internal static class ClaimWait
{
    /// <summary>
    /// A claimant at liberty waits for the decision until it abandons the claim, or officers stop it. One on an alternative to
    /// detention reports to the migration authority, which knows it: it may break the terms, and is not stopped.
    /// </summary>
    public static void SetTimerAtLiberty(Shard shard, int slot, int tick)
    {
        ref readonly var party = ref shard.Waiting[slot];
        var parameters = shard.World.Parameters.Asylum;
        var dropoutRate = DropoutRateAtLiberty(shard, in party);
        var abscondRate = party.Is(PartyTraits.OnAlternative) ? parameters.AbscondRate : 0;
        var draws = shard.DrawsFor(AsylumDraws.WaitAtLiberty, in party);
        var wait = WaitingTime.Exponential(draws.Uniform(AsylumDraws.WaitAtLiberty), dropoutRate + abscondRate);
        var absconds = AbandonmentRule.IsAbsconding(
            draws.Uniform(AsylumDraws.WaitAtLibertyEnd), dropoutRate, abscondRate);
        var race = new Race<ClaimWaitEnd>(absconds ? ClaimWaitEnd.Absconds : ClaimWaitEnd.Dropout, wait);
        if (!party.Is(PartyTraits.OnAlternative))
        {
            race.Add(ClaimWaitEnd.OfficersCome, WaitingStop.Until(shard, in party));
        }
        else if (BreaksTerms(shard, in party, out var kept))
        {
            race.Add(ClaimWaitEnd.Absconds, kept);
        }

        shard.SetTimer(slot, race, tick);
    }

    /// <summary>A claimant leaves its station for an alternative to detention.</summary>
    public static void ReleaseToAlternative(Shard shard, ref PartyRecord party, int tick)
    {
        shard.Recorder.Count(in party, TalliedEvent.ReleasedToAlternative, tick);
        StationStay.Leave(shard, ref party, tick);
        party.Traits |= PartyTraits.OnAlternative;
        party.StartAfresh();
    }

    /// <summary>The daily rate at which a claimant in a station abandons the claim.</summary>
    public static double DetainedDropoutRate(Shard shard, ref readonly PartyRecord party)
    {
        var world = shard.World;
        var hasLawyer = AsylumAccess.HasLawyer(shard, in party, world.StationPlaces[party.Station]);
        return DetentionRule.DropoutRate(world.StationLoad[party.Station], world.Parameters.Detention)
            * (hasLawyer ? world.Parameters.Asylum.LegalAidDropoutFactor : 1);
    }

    /// <summary>The daily rate at which a claimant at liberty abandons the claim.</summary>
    public static double DropoutRateAtLiberty(Shard shard, ref readonly PartyRecord party) => AbandonmentRule.RatePerDay(
        new TravellerClass(party.Class).StaysInTransitCountry,
        AsylumAccess.HasLawyer(shard, in party, party.Place),
        IsSupported(shard, in party),
        shard.World.Parameters.Asylum);

    /// <summary>Whether a claimant receives support while it waits.</summary>
    private static bool IsSupported(Shard shard, ref readonly PartyRecord party)
    {
        var share = shard.World.Policy.ApplicantSupport.Value.Share;
        return share > 0 && shard.Uniform(AsylumDraws.Support, in party) < share;
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
}
