using FlowSim.Engine.Execution;
using FlowSim.Kernel.Time;
using FlowSim.Model;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;

namespace FlowSim.Engine.Tests;

/// <summary>Runs a world through the engine's internals, to test what a result does not show.</summary>
internal static class DayByDay
{
    /// <summary>The state hash after each day.</summary>
    public static ulong[] Hashes(Scenario scenario, RunOptions options)
    {
        var hashes = new ulong[scenario.Period.DayCount];
        using var simulation = Run(scenario, options, (world, day) => hashes[day.Number] = world.StateHash);
        return hashes;
    }

    /// <summary>Runs all days, passes on the world after each, and returns it.</summary>
    public static Simulation Run(Scenario scenario, RunOptions? options = null, Action<Simulation, Day>? afterDay = null)
    {
        var simulation = new Simulation(scenario, options ?? new RunOptions());
        for (var day = 0; day < scenario.Period.DayCount; day++)
        {
            simulation.RunDay(new Day(day));
            afterDay?.Invoke(simulation, new Day(day));
        }

        return simulation;
    }

    /// <summary>People who travelled into a place so far in a run.</summary>
    public static long PeopleInto(this Simulation simulation, string code)
    {
        var world = simulation.World;
        return world.Network.Legs.Where(leg => world.Network[leg.To].Code == code)
            .Sum(leg => Enumerable.Range(0, world.Period.MonthCount).Sum(month => (long)simulation.Flows[month, leg.Id.Index]));
    }

    /// <summary>The count of an occurrence so far in a run, from a month on.</summary>
    public static long Count(this Simulation simulation, TalliedEvent talliedEvent, int fromMonth = 0)
    {
        var sum = 0L;
        foreach (var shard in simulation.Shards)
        {
            for (var month = fromMonth; month < simulation.World.Period.MonthCount; month++)
            {
                foreach (var cell in PartyCell.First(PartyCell.CountFor(simulation.World.Parameters.Groups.Length)))
                {
                    sum += shard.Recorder.Tally[month, cell, talliedEvent];
                }
            }
        }

        return sum;
    }
}
