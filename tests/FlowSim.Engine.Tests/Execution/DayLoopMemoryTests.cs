using FlowSim.Engine.Execution;
using FlowSim.Foundation.Time;
using Xunit.Abstractions;

namespace FlowSim.Engine.Tests.Execution;

/// <summary>Measures what the whole process allocates, so it runs when no other test does.</summary>
[CollectionDefinition(nameof(DayLoopMemoryTests), DisableParallelization = true)]
[Collection(nameof(DayLoopMemoryTests))]
public sealed class DayLoopMemoryTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_days_work_allocates_nothing(int threads)
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

        foreach (var (day, bytes) in days.Index().Where(entry => entry.Item > 0))
        {
            output.WriteLine($"day {day}: {bytes} bytes");
        }

        Assert.Equal(0, days.Sum());
    }
}
