using System.Diagnostics;
using System.Text.Json.Nodes;

namespace FlowSim.Cli.Rendering;

/// <summary>CPU time, memory and garbage collection of this process so far, for performance work.</summary>
internal static class ProcessFigures
{
    private const double Megabyte = 1e6;

    /// <summary>The figures.</summary>
    public static JsonObject Json()
    {
        using var process = Process.GetCurrentProcess();
        return new()
        {
            ["cpu_seconds"] = process.TotalProcessorTime.TotalSeconds,
            ["peak_working_set_mb"] = process.PeakWorkingSet64 / Megabyte,
            ["allocated_mb"] = GC.GetTotalAllocatedBytes() / Megabyte,
            ["gc_pause_seconds"] = GC.GetTotalPauseDuration().TotalSeconds,
            ["gc_collections"] = new JsonArray(
                [.. Enumerable.Range(0, GC.MaxGeneration + 1).Select(generation => JsonValue.Create(GC.CollectionCount(generation)))]),
        };
    }
}
