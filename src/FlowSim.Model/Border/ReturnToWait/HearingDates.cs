using FlowSim.Kernel.Queues;
using FlowSim.Kernel.Time;
using FlowSim.Model.People;
using FlowSim.Model.Services;
using FlowSim.Model.World;

namespace FlowSim.Model.Border.ReturnToWait;

/// <summary>
/// Sets the dates of hearings where courts have a limit, in the order in which parties asked. A slot stays taken if the party
/// no longer comes; a new limit counts for the dates set from then on.
/// </summary>
internal sealed class HearingDates : IDayService, IDeclaresState
{
    private readonly SimulatedWorld _world;
    private readonly Shard[] _shards;
    private readonly RequestList _requests = new();

    // People booked in each simulated month, by city; null where the court never has a limit.
    private readonly int[]?[] _booked;

    public HearingDates(SimulatedWorld world, Shard[] shards)
    {
        _world = world;
        _shards = shards;
        _booked = new int[world.Network.Places.Length][];
        foreach (var place in world.Timeline.Entries.Select(entry => entry.Instrument)
            .OfType<HearingCapacityInstrument>().SelectMany(capacity => capacity.At))
        {
            _booked[place.Index] = new int[world.Period.SimulatedMonthCount];
        }
    }

    /// <inheritdoc/>
    public static StateUse Uses { get; } = new()
    {
        Takes = [DayState.HearingRequests],
        Reads = [DayState.WaitingParties],
        ReadsYesterday = [DayState.PolicyInForce],
        Writes = [DayState.WaitingParties],
    };

    /// <inheritdoc/>
    public void EndDay(Day today)
    {
        _requests.Gather(_shards, static shard => shard.Requests.Hearing);
        foreach (ref readonly var request in _requests.All)
        {
            var handle = request.Handle;
            ref var party = ref _shards[SlotHandle.ShardOf(handle)].Waiting[SlotHandle.SlotOf(handle)];
            party.HearingTick = (ushort)Math.Min(DateOf(in party), ushort.MaxValue);
            WaitingQueue.Grant(_shards, handle, JourneyEvent.HearingDateSet, 0);
        }

        _requests.Clear();
    }

    /// <summary>Books the first slot from the date that a party has asked for; after the run if no month has one.</summary>
    private int DateOf(ref readonly PartyRecord party)
    {
        var period = _world.Period;
        var wanted = new Tick(party.HearingTick);
        if (wanted.Number >= period.TickCount)
        {
            return wanted.Number;
        }

        var booked = _booked[party.Place]!;
        var wantedMonth = period.SimulatedMonthOf(wanted.Day);
        var month = HearingDateRule.FirstMonthWithSlot(
            booked, wantedMonth, _world.Policy.Hearings[party.Place].PeoplePerMonth * _world.SampleShare);
        if (month == booked.Length)
        {
            return period.TickCount;
        }

        booked[month] += party.People;
        var date = period.DateOf(wanted.Day).AddMonths(month - wantedMonth);
        return (period.DayOf(date).Number * Tick.PerDay) + (wanted.Number % Tick.PerDay);
    }
}
