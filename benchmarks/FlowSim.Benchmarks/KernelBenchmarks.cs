using BenchmarkDotNet.Attributes;

namespace FlowSim.Benchmarks;

/// <summary>The bare loop, for comparing machines.</summary>
public class KernelBenchmarks
{
    private readonly Kernel _kernel = new();

    /// <summary>One shard's calendar, run until it is empty.</summary>
    [Benchmark]
    public long OneShard() => _kernel.Run(1).Events;
}
