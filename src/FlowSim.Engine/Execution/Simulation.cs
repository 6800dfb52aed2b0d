using System.Collections.Immutable;
using FlowSim.Engine.Services;
using FlowSim.Kernel.Chance;
using FlowSim.Kernel.Execution;
using FlowSim.Kernel.Identity;
using FlowSim.Kernel.Queues;
using FlowSim.Kernel.Time;
using FlowSim.Model;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.Travel;
using FlowSim.Model.World;

namespace FlowSim.Engine.Execution;

/// <summary>A run in progress: shards handle the days, services act between them, and months are closed.</summary>
internal sealed class Simulation : IDisposable
{
    private readonly Shard[] _shards;
    private readonly WorkerPool _workers;
    private readonly DayServices _services;
    private readonly FlowLedger _flows;
    private readonly MonthEnds _monthEnds;
    private readonly Action<int, int> _runShard;
    private StableHash _stateHash;
    private Day _today;

    /// <summary>Builds the world and allocates all memory that the days need.</summary>
    public Simulation(Scenario scenario, RunOptions options)
    {
        World = new SimulatedWorld(
            scenario, new RandomSource(options.Seed, options.Replicate), options.SampleShare, options.Threads);
        _workers = new WorkerPool(options.Threads);
        _flows = new FlowLedger(World.Period.MonthSlots, World.Network.Legs.Length);
        TracedParties = TraceSelection.Of(World, options);
        var shardCount = ShardCountFor(World.Cohorts.PartyCount, options.Threads);
        var traced = TracedParties.ToLookup(party => World.Cohorts.ShardOf(World.Cohorts.CohortOf(party), party, shardCount));
        _shards = [.. Enumerable.Range(0, shardCount).Select(
            shard => new Shard(World, shard, shardCount, JourneyLog.Of(traced[shard])))];

        _services = new DayServices(new RunParts(World, _shards, _workers, _flows));
        _monthEnds = new MonthEnds(World, _shards);
        _runShard = (shard, _) => RunDay(_shards[shard], _today);
        _services.Begin();
    }

    public SimulatedWorld World { get; }

    /// <summary>The shards, for counting.</summary>
    public ReadOnlySpan<Shard> Shards => _shards;

    /// <summary>The parties whose journeys are traced.</summary>
    public ImmutableArray<int> TracedParties { get; }

    /// <summary>The shard of a party.</summary>
    public Shard ShardOf(int party) => _shards[World.Cohorts.ShardOf(World.Cohorts.CohortOf(party), party, _shards.Length)];

    /// <summary>People who travelled each leg, by month.</summary>
    public FlowLedger Flows => _flows;

    /// <summary>Where people were when the counted period began and at the end of its months so far.</summary>
    public StockTable Stocks => _monthEnds.Stocks;

    /// <summary>What happened to people by place in the counted months that have ended.</summary>
    public PlaceLedger ByPlace => _monthEnds.ByPlace;

    /// <summary>How long the people who arrived in a counted month that has ended took to cross the transit country.</summary>
    public JourneyTimes JourneyTimesIn(int month) => _monthEnds.JourneyTimes[month];

    /// <summary>A hash of all days so far.</summary>
    public ulong StateHash => _stateHash.Value;

    /// <summary>Days that parties have spent under way so far, summed over parties.</summary>
    public long PartyDays { get; private set; }

    /// <summary>Runs one day.</summary>
    public void RunDay(Day day)
    {
        _today = day;
        _workers.Run(_shards.Length, _runShard);
        _services.EndDay(day);
        var digest = 0UL;
        foreach (var shard in _shards)
        {
            unchecked
            {
                digest += shard.Digest;
            }

            PartyDays += shard.Recorder.ActiveParties;
        }

        _stateHash.Add(digest);
        _monthEnds.EndDay(day);
    }

    /// <inheritdoc/>
    public void Dispose() => _workers.Dispose();

    /// <summary>Runs a day of one shard.</summary>
    internal static void RunDay(Shard shard, Day day)
    {
        shard.BeginDay(day);
        var events = new JourneyEvents(shard);
        new DayLoop<PartyRecord, JourneyEvents>(shard.Calendar, shard.Waiting, shard.Granted, events).Run(day);
    }

    /// <summary>
    /// As few shards as keep the threads busy: a shard has counters of its own, and the fewer there are, the more of them stay in a
    /// core's cache. Two for each thread, so that one that is held up leaves the rest to others. Results do not depend on the number.
    /// </summary>
    internal static int ShardCountFor(int parties, int threads)
    {
        // With fewer a shard is not worth handing over; with more a month of person-ticks might not fit into its counters.
        const int MinParties = 50;
        const int MaxParties = 250_000;
        var busy = Math.Min(parties / MinParties, threads == 1 ? 1 : 2 * threads);
        return Math.Clamp(Math.Max(busy, (parties / MaxParties) + 1), 1, SlotHandle.MaxShards);
    }
}
