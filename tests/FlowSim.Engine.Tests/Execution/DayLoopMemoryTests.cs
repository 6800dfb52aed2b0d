using FlowSim.Engine.Execution;
using FlowSim.Kernel.Time;
using Xunit.Abstractions;

namespace FlowSim.Engine.Tests.Execution;

/// <summary>
/// Measures the allocations of the whole process, so it runs alone. The test runner has threads of its own, whose
/// allocations can only add to those of a day; so the minimum of each day over several equal runs is that of the
/// engine.
/// </summary>
[CollectionDefinition(nameof(DayLoopMemoryTests), DisableParallelization = true)]
[Collection(nameof(DayLoopMemoryTests))]
public sealed class DayLoopMemoryTests(ITestOutputHelper output)
{
#if DEBUG
    private const string? Unless = "Without optimisation the runtime makes objects wherever a table of constants is read.";
#else
    private const string? Unless = null;
#endif

    private const int Runs = 4;

    /// <summary>
    /// The barrier of several threads allocates the lock of each of its two gates, 24 bytes each, when a thread first
    /// waits there so long that it is put to sleep: once in a run, on any day.
    /// </summary>
    private const int LocksOfTheBarrier = 2 * 24;

    [Fact(Skip = Unless)]
    public void On_one_thread_days_allocate_nothing()
    {
        Assert.Equal(0, MinBytesOfDays(1));
    }

    [Fact(Skip = Unless)]
    public void On_two_threads_days_allocate_only_the_locks_of_the_barrier()
    {
        Assert.InRange(MinBytesOfDays(2), 0, LocksOfTheBarrier);
    }

    /// <summary>
    /// The bytes that the process allocates during the days of a run, from the first day of the warm-up on: the minimum of each day
    /// over all runs.
    /// </summary>
    private long MinBytesOfDays(int threads)
    {
        var least = BytesOfDays(threads);
        for (var run = 1; run < Runs; run++)
        {
            least = [.. least.Zip(BytesOfDays(threads), Math.Min)];
        }

        var days = least.Index().Where(entry => entry.Item > 0);
        output.WriteLine(string.Join(", ", days.Select(entry => $"day {entry.Index}: {entry.Item} bytes")));
        return least.Sum();
    }

    private static long[] BytesOfDays(int threads)
    {
        var scenario = TestWorlds.Everything(peopleFactor: 9, capacityFactor: 9).CountedFrom(new DateOnly(2019, 5, 1));
        using var simulation = new Simulation(scenario, new RunOptions { Threads = threads });
        Assert.InRange(simulation.World.Cohorts.PartyCount, 15_000, 30_000);
        var days = new long[scenario.Period.DayCount];
        for (var day = 0; day < days.Length; day++)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            simulation.RunDay(new Day(day));
            days[day] = GC.GetTotalAllocatedBytes(precise: true) - before;
        }

        return days;
    }
}
