using System.Diagnostics;
using System.Globalization;
using FlowSim.Engine;
using FlowSim.Model.People;

namespace FlowSim.Benchmarks;

/// <summary>The peak memory of the corridor with so many departures that ten million parties set out.</summary>
internal static class TenMillionParties
{
    private const double Parties = 10_000_000;

    /// <summary>Runs it and prints the peak memory.</summary>
    public static int Run()
    {
        var scenario = Corridor.Load();
        var ready = scenario.Departures
            .Where(cohort => cohort.Month >= scenario.Period.FirstOfSimulatedMonth(0) && cohort.Month < scenario.Period.Until)
            .ToList();
        var parties = ready.Sum(
            cohort => cohort.People / PartySize.Mean(cohort.Kind, scenario.Parameters.People));
        var many = scenario with
        {
            Departures = [.. ready.Select(
                cohort => cohort with { People = (int)Math.Round(cohort.People * Parties / parties) })],
        };
        var start = Stopwatch.GetTimestamp();
        var result = SimulationRun.Execute(many, new RunOptions { Threads = Environment.ProcessorCount });
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Process.GetCurrentProcess().Refresh();
        var peakMb = Process.GetCurrentProcess().PeakWorkingSet64 / 1e6;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ten_million_parties: {result.Parties}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ten_million_parties_seconds: {seconds:0.#}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ten_million_parties_peak_mb: {peakMb:0}"));
        return 0;
    }

    /// <summary>Runs it in a separate process, so that nothing else adds to the peak.</summary>
    /// <exception cref="InvalidOperationException">The other process failed.</exception>
    public static double MeasureInAnotherProcess()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet")
        {
            start.ArgumentList.Add(typeof(TenMillionParties).Assembly.Location);
        }

        start.ArgumentList.Add("ten-million");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var line = output.Split('\n').FirstOrDefault(text => text.StartsWith("ten_million_parties_peak_mb:", StringComparison.Ordinal))
            ?? throw new InvalidOperationException("The run of ten million parties failed.");
        return double.Parse(line.Split(':')[1], CultureInfo.InvariantCulture);
    }
}
