using FlowSim.Kernel.Numerics;
using FlowSim.Kernel.Queues;
using FlowSim.Kernel.Time;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using FlowSim.Model.Services;
using FlowSim.Model.World;

namespace FlowSim.Model.Asylum;

/// <summary>
/// Gives each free officer of an office the claim that has waited longest there, expedited claims first. The time for a
/// claim is exponential, with a mean in proportion to the people in it. Only claims that an officer is deciding have an
/// end date; those that wait have none.
/// </summary>
internal sealed class AsylumDecisions : IDayService, IDeclaresState
{
    private const double TicksPerYear = MeanYear.Days * Tick.PerDay;

    private readonly SimulatedWorld _world;
    private readonly Shard[] _shards;
    private readonly RequestList _requests = new();
    private readonly WaitingQueue[] _queues;
    private readonly WaitingQueue[] _expedited;
    private readonly double[][] _freeFrom;
    private readonly int[] _officers;
    private readonly double[] _strength;
    private readonly StaffInTraining[] _lent;
    private readonly StaffInTraining _shared;

    public AsylumDecisions(SimulatedWorld world, Shard[] shards)
    {
        _world = world;
        _shards = shards;
        _queues = [.. world.OfficePlaces.Select(_ => new WaitingQueue(shards))];
        _expedited = [.. world.OfficePlaces.Select(_ => new WaitingQueue(shards))];
        _officers = new int[_queues.Length];
        _strength = new double[_queues.Length];
        var training = (int)Math.Round(world.Parameters.Asylum.TrainingDays);
        var trainedShare = world.Parameters.Asylum.TrainedShareAtStart;
        _lent = [.. world.OfficePlaces.Select(_ => new StaffInTraining(training, trainedShare))];
        _shared = new StaffInTraining(training, trainedShare);
        var all = world.Timeline.AllAtOnce();
        _freeFrom = [.. world.OfficePlaces.Select(place => new double[MaxOfficers(world, all, place)])];
    }

    /// <inheritdoc/>
    public static StateUse Uses { get; } = new()
    {
        Takes = [DayState.DecisionRequests],
        Reads = [DayState.WaitingParties],
        ReadsYesterday = [DayState.PolicyInForce, DayState.ClaimPoints],
        Writes = [DayState.WaitingParties, DayState.EventCounts],
    };

    /// <inheritdoc/>
    public void EndDay(Day today)
    {
        _requests.Gather(_shards, static shard => shard.Requests.Decision);
        foreach (ref readonly var request in _requests.All)
        {
            Register(request.Handle, request.Tick);
        }

        _requests.Clear();
        var shared = SharedOfficers(today);
        for (var office = 0; office < _queues.Length; office++)
        {
            Staff(office, shared, today);
            Work(office, today.FirstTick.Number + Tick.PerDay);
        }
    }

    /// <summary>The maximum number of officers an office ever has: the sum over all entries.</summary>
    private static int MaxOfficers(SimulatedWorld world, PolicyState policy, int place)
    {
        var (office, added) = (policy.Offices[place], policy.AddedStaff.Value);
        var extra = office.SecondedOfficers + added.OfficersToShare(world.Parameters.Asylum);
        return Desks((office.Officers + extra) * world.SampleShare);
    }

    /// <summary>The whole number of desks for a number of officers, which sampling may turn into a fraction.</summary>
    private static int Desks(double officers) => officers <= 0 ? 0 : Math.Max(1, (int)Math.Round(officers));

    private void Register(int handle, int tick)
    {
        ref var party = ref _shards[SlotHandle.ShardOf(handle)].Waiting[SlotHandle.SlotOf(handle)];
        party.Due = (ushort)tick;
        if (party.Event != JourneyEvent.Vacant)
        {
            (party.Is(PartyTraits.Expedited) ? _expedited : _queues)[party.Office].Join(handle);
            return;
        }

        _shards[SlotHandle.ShardOf(handle)].Waiting.Free(SlotHandle.SlotOf(handle));
    }

    /// <summary>
    /// The officers shared among the open offices, in equivalents of trained officers. An officer who moves between
    /// offices is not trained again.
    /// </summary>
    private double SharedOfficers(Day today)
    {
        var policy = _world.Policy;
        var officers = policy.AddedStaff.Value.OfficersToShare(_world.Parameters.Asylum);
        return _shared.On(today.Number, IsAnyOpen(policy.Offices.All) ? officers : 0);
    }

    private static bool IsAnyOpen(ReadOnlySpan<OfficeTerms> offices)
    {
        foreach (ref readonly var office in offices)
        {
            if (office.Officers != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Adjusts the officers of an office. New officers are free from today; when some leave, those that would be busy
    /// longest leave first.
    /// </summary>
    private void Staff(int office, double shared, Day today)
    {
        var (place, offices) = (_world.OfficePlaces[office], _world.Policy.Offices);
        var officers = offices[place].Officers;
        var lent = _lent[office].On(today.Number, officers > 0 ? offices[place].SecondedOfficers : 0);
        var share = AddedStaffRule.ShareOf(place, offices.All);
        _strength[office] = (officers + lent + (shared * share)) * _world.SampleShare;
        var desks = Desks(_strength[office]);
        var free = _freeFrom[office];
        if (desks < _officers[office])
        {
            free.AsSpan(0, _officers[office]).Sort();
        }

        for (var officer = _officers[office]; officer < desks; officer++)
        {
            free[officer] = today.FirstTick.Number;
        }

        _officers[office] = desks;
    }

    private void Work(int office, int endOfDay)
    {
        var free = _freeFrom[office].AsSpan(0, _officers[office]);
        if (free.IsEmpty)
        {
            HandOver(office, _expedited);
            HandOver(office, _queues);
            return;
        }

        var expeditedTicks = _world.Policy.Protocol.Value.ExpeditedDays * Tick.PerDay;
        Serve(_expedited[office], office, free, endOfDay, expeditedTicks);
        Serve(_queues[office], office, free, endOfDay, minTicks: 0);
    }

    /// <summary>
    /// Gives claims to officers as long as one is free today. No decision is made before the minimum time has passed.
    /// </summary>
    private void Serve(WaitingQueue queue, int office, Span<double> free, int endOfDay, double minTicks)
    {
        // The number of desks is rounded, so each is free again when the exact strength of the office has it. A claim takes the
        // time that it takes an officer: in a small sample one desk stands for part of an officer, who decides no more slowly.
        var speed = _strength[office] / free.Length;
        var ticksPerPerson = TicksPerYear / _world.Parameters.Asylum.DecisionsPerOfficerYear;
        for (var handle = queue.First(); handle != SlotHandle.None; handle = queue.First())
        {
            var shard = _shards[SlotHandle.ShardOf(handle)];
            ref readonly var party = ref shard.Waiting[SlotHandle.SlotOf(handle)];
            var officer = EarliestFree(free);
            var start = Math.Max(free[officer], party.Due);
            if (start >= endOfDay)
            {
                return;
            }

            var draw = shard.Uniform(AsylumDraws.DecisionTime, in party);
            var work = -PortableMath.Log(draw) * ticksPerPerson * party.People;
            free[officer] = start + (work / speed);
            var decided = (int)Math.Min(Math.Ceiling(Math.Max(start + work, party.Due + minTicks)), ushort.MaxValue);
            // A decision made during the day takes effect when the next day begins.
            CountWait(shard, in party, Math.Max(decided, endOfDay));
            queue.Grant(JourneyEvent.Decision, decided);
        }
    }

    /// <summary>
    /// Counts how long a party waited for a decision, in the month of the decision; not if the decision comes after the
    /// run.
    /// </summary>
    private void CountWait(Shard shard, ref readonly PartyRecord party, int decisionTick)
    {
        if (decisionTick < _world.Period.TickCount)
        {
            var month = _world.Period.MonthOf(new Tick(decisionTick).Day);
            var cell = _world.Classes[party.Class].Cell;
            shard.Recorder.Tally.AddTo(month, TalliedEvent.DecisionWaitPersonTicks, cell, (decisionTick - party.Due) * party.People);
        }
    }

    /// <summary>
    /// An office without officers passes its claims, in order, to the nearest open office, if there is one.
    /// </summary>
    private void HandOver(int office, WaitingQueue[] queues)
    {
        var nearest = _world.Claims.OfficeFor(_world.OfficePlaces[office]);
        var queue = queues[office];
        for (var handle = queue.First(); handle != SlotHandle.None && nearest != PartyRecord.NoSite; handle = queue.First())
        {
            queue.Leave();
            _shards[SlotHandle.ShardOf(handle)].Waiting[SlotHandle.SlotOf(handle)].Office = nearest;
            queues[nearest].Join(handle);
        }
    }

    private static int EarliestFree(ReadOnlySpan<double> free)
    {
        var earliest = 0;
        for (var officer = 1; officer < free.Length; officer++)
        {
            if (free[officer] < free[earliest])
            {
                earliest = officer;
            }
        }

        return earliest;
    }
}
