using FlowSim.Engine.Execution;
using FlowSim.Foundation.Time;
using Xunit.Abstractions;

namespace FlowSim.Engine.Tests.Execution;

/// <summary>
/// Measures what the whole process allocates, so it runs when no other test does. The test runner has threads of its own,
/// whose bytes can only be added, on any day: of each day's bytes in several equal runs the least is the engine's.
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
    /// The barrier of several threads makes the lock of each of its two gates, of 24 bytes, when a thread first waits there
    /// long enough to be put to sleep: once in a run, on whatever day.
    /// </summary>
    private const int LocksOfTheBarrier = 2 * 24;

    [Fact(Skip = Unless)]
    public void One_threads_days_allocate_nothing()
    {
        Assert.Equal(0, MinBytesOfDays(1));
    }

    [Fact(Skip = Unless)]
    public void Two_threads_days_allocate_nothing_but_what_lets_them_sleep()
    {
        Assert.InRange(MinBytesOfDays(2), 0, LocksOfTheBarrier);
    }

    /// <summary>What the process allocates while the days are run, from the first day on: of each day the least of all runs.</summary>
    private long MinBytesOfDays(int threads)
    {
        var least = BytesOfDays(threads);
        for (var run = 1; run < Runs; run++)
        {
            least = [.. least.Zip(BytesOfDays(threads), Math.Min)];
        }

        output.WriteLine(string.Join(", ", least.Index().Where(entry => entry.Item > 0).Select(entry => $"day {entry.Index}: {entry.Item} bytes")));
        return least.Sum();
    }

    private static long[] BytesOfDays(int threads)
    {
        var scenario = TestWorlds.Everything(peopleFactor: 9, capacityFactor: 9);
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
