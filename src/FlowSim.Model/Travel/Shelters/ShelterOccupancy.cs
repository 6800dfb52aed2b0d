using FlowSim.Kernel.Time;
using FlowSim.Model.People;
using FlowSim.Model.Services;
using FlowSim.Model.World;

namespace FlowSim.Model.Travel.Shelters;

/// <summary>
/// Counts the people who wait at each place, and sets the share of them for whom tomorrow's shelters have a bed.
/// Nothing is counted where no shelter has a limit.
/// </summary>
internal sealed class ShelterOccupancy : IDayService, IDeclaresState
{
    private readonly SimulatedWorld _world;
    private readonly Shard[] _shards;
    private readonly long[] _waiting;
    private readonly Action<PartyRecord> _count;

    public ShelterOccupancy(SimulatedWorld world, Shard[] shards)
    {
        _world = world;
        _shards = shards;
        _waiting = new long[world.Network.Places.Length];
        _count = record => Count(in record);
    }

    /// <inheritdoc/>
    public static StateUse Uses { get; } = new()
    {
        Reads = [DayState.TravellingParties, DayState.WaitingParties, DayState.PolicyInForce],
        Writes = [DayState.ShelterShares],
    };

    /// <inheritdoc/>
    public void EndDay(Day today)
    {
        if (!HasLimit())
        {
            _world.Shelters.ShelterAll();
            return;
        }

        Array.Clear(_waiting);
        foreach (var shard in _shards)
        {
            shard.Calendar.ForEach(_count);
            for (var slot = 0; slot < shard.Waiting.SlotCount; slot++)
            {
                Count(in shard.Waiting[slot]);
            }
        }

        for (var place = 0; place < _waiting.Length; place++)
        {
            var beds = _world.Policy.Shelters[place].Beds * _world.SampleShare;
            _world.Shelters.Set(place, beds >= _waiting[place] ? 1 : beds / _waiting[place]);
        }
    }

    private bool HasLimit()
    {
        foreach (ref readonly var shelter in _world.Policy.Shelters.All)
        {
            if (shelter.IsLimited)
            {
                return true;
            }
        }

        return false;
    }

    private void Count(ref readonly PartyRecord party)
    {
        if (WaitsInTown(in party))
        {
            _waiting[party.Place] += party.People;
        }
    }

    private static bool WaitsInTown(ref readonly PartyRecord party) => party.Event switch
    {
        JourneyEvent.AwaitPort or JourneyEvent.ContainmentEnds => true,
        JourneyEvent.HearingWaitEnds or JourneyEvent.AwaitHearingDate or JourneyEvent.HearingDateSet => true,
        JourneyEvent.ReferralEnds or JourneyEvent.AwaitAdmission or JourneyEvent.ClaimAdmitted
            or JourneyEvent.AwaitDecision or JourneyEvent.Decision => party.Station == PartyRecord.NoSite,
        _ => false,
    };
}
