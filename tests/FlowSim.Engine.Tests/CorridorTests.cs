using FlowSim.Engine.Observation;
using FlowSim.Fakes;
using FlowSim.Kernel.Chance;
using FlowSim.Kernel.Time;
using FlowSim.Model;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;
using FlowSim.Scenarios;

namespace FlowSim.Engine.Tests;

/// <summary>The real corridor and policies, with a small share of the people.</summary>
public sealed class CorridorTests
{
    public static TheoryData<string> Scenarios => new()
    {
        "militarized-2019", "comar-at-entry", "asylum-protocol", "alternatives-to-detention", "end-mpp",
        "safe-third-country", "transit-ban", "mexico-reneges",
        "comar-capacity", "humanitarian-visas", "resettlement",
    };

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Nobody_is_lost_or_counted_twice_and_threads_change_no_day(string name)
    {
        var scenario = Load(name);

        var one = Checked(scenario, threads: 1);
        var three = Checked(scenario, threads: 3);

        Assert.Equal(one.AsSpan(), three.AsSpan());
    }

    [Fact]
    public void The_two_policies_give_the_same_world_until_they_differ()
    {
        var militarised = Load("militarized-2019");
        var atEntry = Load("comar-at-entry");
        var firstChange = militarised.Policy.Select(Dates).Concat(atEntry.Policy.Select(Dates)).SelectMany(dates => dates)
            .Where(date => !InForce(militarised, date).SequenceEqual(InForce(atEntry, date)))
            .Min();

        var (here, there) = (Checked(militarised, 2), Checked(atEntry, 2));

        var days = militarised.Period.DayOf(firstChange).Number;
        Assert.InRange(days, 1, here.Length - 1);
        Assert.Equal(here.AsSpan(0, days), there.AsSpan(0, days));
        Assert.NotEqual(here[^1], there[^1]);
    }

    /// <summary>The state hash after each day, with a census each day.</summary>
    private static ulong[] Checked(Scenario scenario, int threads)
    {
        var hashes = new ulong[scenario.Period.DayCount];
        var options = new RunOptions { SampleShare = 0.01, Threads = threads };
        using var simulation = DayByDay.Run(scenario, options, (world, day) =>
        {
            Census.Check(world, day);
            hashes[day.Number] = world.StateHash;
        });
        return hashes;
    }

    private static Scenario Load(string name)
    {
        var loaded = ScenarioFile.Load(Repository.File("scenarios", name + ".yaml"), []);
        Assert.Empty(loaded.Diagnostics);
        var scenario = ScenarioDraw.Of(loaded.Scenario!, new RandomSource(1, 0));
        return scenario with { Period = new SimulationPeriod(scenario.Period.From, scenario.Period.From.AddDays(300)) };
    }

    private static IEnumerable<DateOnly> Dates(PolicyEntry entry) =>
        entry.Until is { } until ? [entry.From, until] : [entry.From];

    private static IEnumerable<string> InForce(Scenario scenario, DateOnly date) =>
        scenario.Policy.Where(entry => entry.IsInForceOn(date)).Select(entry => entry.Key).Order(StringComparer.Ordinal);
}
