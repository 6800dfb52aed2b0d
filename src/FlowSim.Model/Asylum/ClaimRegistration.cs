using FlowSim.Kernel.Chance;
using FlowSim.Kernel.Time;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Model.Asylum;

/// <summary>The asylum agency receives a claim. For the wait that follows see <see cref="ClaimWait"/>.</summary>
internal static class ClaimRegistration
{
    /// <summary>The asylum agency receives the claim of a party at liberty.</summary>
    public static void AtLiberty(Shard shard, ref PartyRecord party, int tick)
    {
        Relocate(shard, ref party, tick);
        Expedite(shard, ref party, tick);
        AwaitAdmission(shard, ref party, shard.World.Claims.OfficeFor(party.Place), tick);
    }

    /// <summary>
    /// The asylum agency receives the claim of a detained party.
    /// </summary>
    public static void InDetention(Shard shard, ref PartyRecord party, int tick)
    {
        Expedite(shard, ref party, tick);
        AwaitAdmission(shard, ref party, shard.World.Claims.OfficeFor(shard.World.StationPlaces[party.Station]), tick);
    }

    /// <summary>
    /// The asylum agency admits a claim. The party then waits for the decision until it abandons the claim, detained or at liberty; a
    /// detained party may be released to an alternative to detention.
    /// </summary>
    public static void Admitted(Shard shard, ref PartyRecord party, int tick)
    {
        shard.Recorder.Count(in party, TalliedEvent.ClaimAdmitted, tick);
        AwaitDecision(shard, ref party, tick);
    }

    /// <summary>
    /// The asylum agency still has the claim of a party that officers have held since it was made. The party has lost its
    /// place in the queue and waits at the end of it, detained or at liberty.
    /// </summary>
    public static void Again(Shard shard, ref PartyRecord party, int tick)
    {
        if (party.Station == PartyRecord.NoSite)
        {
            party.StartAfresh();
        }

        AwaitDecision(shard, ref party, tick);
    }

    private static void AwaitAdmission(Shard shard, ref PartyRecord party, byte office, int tick)
    {
        if (ClaimAdmission.IsAwaited(shard, in party, office))
        {
            ClaimAdmission.Join(shard, ref party, office, tick);
        }
        else
        {
            AwaitDecision(shard, ref party, tick);
        }
    }

    private static void AwaitDecision(Shard shard, ref PartyRecord party, int tick)
    {
        if (party.Station != PartyRecord.NoSite)
        {
            WaitDetained(shard, ref party, tick);
            return;
        }

        var slot = JoinQueue(shard, ref party, shard.World.Claims.OfficeFor(party.Place), tick);
        ClaimWait.SetTimerAtLiberty(shard, slot, tick);
    }

    private static void WaitDetained(Shard shard, ref PartyRecord party, int tick)
    {
        var world = shard.World;
        var place = world.StationPlaces[party.Station];
        var office = world.Claims.OfficeFor(place);
        if (party.Is(PartyTraits.Expedited))
        {
            ClaimWait.ReleaseToAlternative(shard, ref party, tick);
            ClaimWait.SetTimerAtLiberty(shard, JoinQueue(shard, ref party, office, tick), tick);
            return;
        }

        var draws = shard.DrawsFor(AsylumDraws.DropoutInDetention, in party);
        var kind = new TravellerClass(party.Class).Kind;
        var parameters = world.Parameters.Detention;
        var dropout = WaitingTime.Exponential(
            draws.Uniform(AsylumDraws.DropoutInDetention), ClaimWait.DetainedDropoutRate(shard, in party));
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

    private static int JoinQueue(Shard shard, ref PartyRecord party, byte office, int tick)
    {
        // Where no office is open any longer, one that had the claim before keeps it.
        party.Office = office != PartyRecord.NoSite ? office : party.Office;
        return shard.Ask(ref party, JourneyEvent.AwaitDecision, shard.Requests.Decision, tick);
    }

    /// <summary>Puts a claim on the expedited path, if it qualifies.</summary>
    private static void Expedite(Shard shard, ref PartyRecord party, int tick)
    {
        if (AsylumAccess.IsExpedited(shard, in party))
        {
            party.Traits |= PartyTraits.Expedited;
            shard.Recorder.Count(in party, TalliedEvent.Expedited, tick);
        }
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
