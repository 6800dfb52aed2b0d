using System.Diagnostics;
using System.Globalization;
using FlowSim.Engine;
using FlowSim.Engine.Execution;
using FlowSim.Engine.Observation;
using FlowSim.Kernel.Time;
using FlowSim.Model;

namespace FlowSim.Benchmarks;

/// <summary>
/// The performance figures that the project must meet, as <c>name: value</c> lines, in under three minutes. Kernel and
/// corridor are timed alternately in one process, and ratios are medians of ratios, because the speed of a machine
/// drifts.
/// </summary>
internal static class QuickReport
{
    private const int Rounds = 7;
    private const int KernelShards = 12;

    /// <summary>Measures and prints.</summary>
    public static int Run()
    {
        var scenario = Corridor.Load();
        var kernel = new Kernel();
        TimeKernel(kernel);
        TimeRun(scenario, threads: 1, out _);
        TimeRun(scenario, threads: 2, out _);
        MeasureSpeed(scenario, kernel);
        MeasureMostInForce(Corridor.LoadWithMostInForce(), kernel);
        MeasureMemory(scenario);
        Print("ten_million_parties_peak_mb", TenMillionParties.MeasureInAnotherProcess());
        return 0;
    }

    private static void MeasureSpeed(Scenario scenario, Kernel kernel)
    {
        var (kernels, runs, ratios, speedups) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        RunResult? result = null;
        for (var round = 0; round < Rounds; round++)
        {
            var kernelNs = TimeKernel(kernel);
            var oneThread = TimeRun(scenario, threads: 1, out result);
            var twoThreads = TimeRun(scenario, threads: 2, out _);
            var eventNs = oneThread * 1e9 / result.Events;
            kernels.Add(kernelNs);
            runs.Add(oneThread);
            ratios.Add(eventNs / kernelNs);
            speedups.Add(oneThread / twoThreads);
        }

        Print("kernel_ns_per_event", Median(kernels));
        Print("corridor_seconds", Median(runs));
        Print("corridor_events", result!.Events);
        Print("corridor_parties", result.Parties);
        Print("corridor_ns_per_event", Median(runs) * 1e9 / result.Events);
        Print("corridor_ns_per_agent_day", Median(runs) * 1e9 / result.PartyDays);
        Print("ratio", Median(ratios));
        Print("speedup_two_threads", Median(speedups));
    }

    /// <summary>The same ratio where most instruments are in force at once.</summary>
    private static void MeasureMostInForce(Scenario scenario, Kernel kernel)
    {
        var (runs, ratios) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            var kernelNs = TimeKernel(kernel);
            var seconds = TimeRun(scenario, threads: 1, out var result);
            runs.Add(seconds);
            ratios.Add(seconds * 1e9 / result.Events / kernelNs);
        }

        Print("beyond_the_wall_seconds", Median(runs));
        Print("beyond_the_wall_ratio", Median(ratios));
    }

    private static void MeasureMemory(Scenario scenario)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        using var simulation = new Simulation(scenario, new RunOptions());
        var built = GC.GetTotalAllocatedBytes(precise: true);
        for (var day = 0; day < scenario.Period.DayCount; day++)
        {
            simulation.RunDay(new Day(day));
        }

        var done = GC.GetTotalAllocatedBytes(precise: true);
        Print("bytes_per_party", (built - before) / (double)simulation.World.Cohorts.PartyCount);
        Print("allocated_bytes_day_loop", done - built);
    }

    /// <summary>Nanoseconds per event of the bare loop.</summary>
    private static double TimeKernel(Kernel kernel)
    {
        var start = Stopwatch.GetTimestamp();
        var (events, _) = kernel.Run(KernelShards);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / events;
    }

    /// <summary>Seconds for a complete run: building the world, all days, and the result.</summary>
    private static double TimeRun(Scenario scenario, int threads, out RunResult result)
    {
        var start = Stopwatch.GetTimestamp();
        result = SimulationRun.Execute(scenario, new RunOptions { Threads = threads });
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }

    private static void Print(string name, double value) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {value:0.####}"));
}
