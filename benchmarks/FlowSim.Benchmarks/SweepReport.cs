using System.Globalization;
using FlowSim.Engine;
using FlowSim.Experiments.Sweeps;
using FlowSim.Scenarios.Experiments;

namespace FlowSim.Benchmarks;

/// <summary>
/// How a sweep of a thousand runs of the tutorial scales from one worker to two, as <c>name: value</c> lines. Both are
/// timed alternately in one warm process, so that the compiler's work is not measured.
/// </summary>
internal static class SweepReport
{
    private const int Rounds = 5;

    /// <summary>Measures and prints.</summary>
    public static int Run()
    {
        var experiment = ExperimentFile.Load(Corridor.FileOf("benchmarks/experiments/thousand-first-steps.yaml"), []).Experiment
            ?? throw new InvalidDataException("The experiment cannot be read.");
        var plan = SweepPlan.Of(experiment, new ModelVersion("benchmark", null, ""));
        Time(plan, threads: 2);
        Time(plan, threads: 2);
        var (one, two, ratios, writer) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        var allocated = GC.GetTotalAllocatedBytes();
        for (var round = 0; round < Rounds; round++)
        {
            var alone = Time(plan, threads: 1);
            var together = Time(plan, threads: 2);
            one.Add(alone.RunTime.TotalSeconds);
            two.Add(together.RunTime.TotalSeconds);
            ratios.Add(alone.RunTime / together.RunTime);
            writer.Add(together.WriterBusy / together.RunTime);
        }

        Print("sweep_runs", experiment.PointCount * experiment.Scenarios.Length);
        Print("sweep_seconds_one_worker", Median(one));
        Print("sweep_seconds_two_workers", Median(two));
        Print("sweep_speedup_two_workers", Median(ratios));
        Print("sweep_writer_busy_share", Median(writer));
        var runs = 2 * Rounds * experiment.PointCount * experiment.Scenarios.Length;
        Print("sweep_allocated_mb_a_run", (GC.GetTotalAllocatedBytes() - allocated) / 1e6 / runs);
        Print("sweep_gc_pause_seconds", GC.GetTotalPauseDuration().TotalSeconds);
        return 0;
    }

    private static SweepOutcome Time(SweepPlan plan, int threads)
    {
        var folder = Directory.CreateTempSubdirectory("flowsim-").FullName;
        try
        {
            return Sweep.Run(
                new SweepRequest { Plan = plan, Folder = new(folder), Threads = threads }, SimulationRun.Execute, TimeProvider.System);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }

    private static void Print(string name, double value) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {value:0.####}"));
}
