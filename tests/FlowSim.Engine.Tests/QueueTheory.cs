using FlowSim.Kernel.Chance;
using FlowSim.Model.Chance;

namespace FlowSim.Engine.Tests;

/// <summary>Closed forms of queueing theory, and the arrivals that they assume.</summary>
internal static class QueueTheory
{
    /// <summary>
    /// Share of arrivals that find all servers busy and are lost: M/G/c/c, whatever the distribution of service times.
    /// </summary>
    /// <param name="load">Arrivals in a mean service time.</param>
    /// <param name="servers">Number of servers.</param>
    public static double ErlangB(double load, int servers)
    {
        var blocked = 1.0;
        for (var server = 1; server <= servers; server++)
        {
            blocked = load * blocked / (server + (load * blocked));
        }

        return blocked;
    }

    /// <summary>Share of arrivals that find all servers busy and wait: M/M/c.</summary>
    public static double ErlangC(double load, int servers)
    {
        var blocked = ErlangB(load, servers);
        return blocked / (1 - (load / servers * (1 - blocked)));
    }

    /// <summary>A Poisson number of arrivals, by inversion.</summary>
    public static int Poisson(double mean, RandomSource random, int which)
    {
        var draw = random.For(StreamId.Sample, (uint)which, 0, 0).UniformA;
        var count = 0;
        var term = Math.Exp(-mean);
        for (var sum = term; sum < draw && count < 1000; sum += term)
        {
            term *= mean / ++count;
        }

        return count;
    }
}
