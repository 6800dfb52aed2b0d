using FlowSim.Kernel.Chance;
using FlowSim.Kernel.Time;
using FlowSim.Model.Controls;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Model.Asylum;

/// <summary>
/// The wait of a registered claim for its admission. Who is admitted when is up to <see cref="ClaimAdmissions"/>; expedited
/// claims are admitted at once.
/// </summary>
internal static class ClaimAdmission
{
    /// <summary>Whether a claim that an office registers now has to wait for its admission.</summary>
    public static bool IsAwaited(Shard shard, ref readonly PartyRecord party, byte office)
    {
        if (office == PartyRecord.NoSite || party.Is(PartyTraits.Expedited))
        {
            return false;
        }

        var world = shard.World;
        return world.Parameters.Asylum.AdmissionDays > 0
            || world.Policy.Offices[world.OfficePlaces[office]].AdmissionOfficers > 0;
    }

    /// <summary>A party whose claim an office has registered stands in line there for its admission.</summary>
    public static void Join(Shard shard, ref PartyRecord party, byte office, int tick)
    {
        party.Office = office;
        SetTimer(shard, shard.Ask(ref party, JourneyEvent.AwaitAdmission, shard.Requests.Admission, tick), tick);
    }

    /// <summary>
    /// A party waits for admission until it abandons the claim; at liberty officers may stop it before, in a station the maximum stay
    /// may end. Nobody is released to an alternative to detention before admission.
    /// </summary>
    public static void SetTimer(Shard shard, int slot, int tick)
    {
        ref readonly var party = ref shard.Waiting[slot];
        var isDetained = party.Station != PartyRecord.NoSite;
        var rate = isDetained ? ClaimWait.DetainedDropoutRate(shard, in party) : ClaimWait.DropoutRateAtLiberty(shard, in party);
        var race = new Race<ClaimWaitEnd>(
            ClaimWaitEnd.Dropout, WaitingTime.Exponential(shard.Uniform(AsylumDraws.DropoutBeforeAdmission, in party), rate));
        if (isDetained)
        {
            var limit = WaitingTime.ToTicks(shard.World.Parameters.Detention.MaxDays) - (tick - party.DetainedSince);
            race.Add(ClaimWaitEnd.Limit, limit);
        }
        else
        {
            race.Add(ClaimWaitEnd.OfficersCome, WaitingStop.Until(shard, in party));
        }

        shard.SetTimer(slot, race, tick);
    }
}
