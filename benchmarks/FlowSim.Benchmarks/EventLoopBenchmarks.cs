using BenchmarkDotNet.Attributes;
using FlowSim.Engine;
using FlowSim.Model;

namespace FlowSim.Benchmarks;

/// <summary>Complete runs of a tenth of the corridor: with the militarised policy, and without any policy.</summary>
[MemoryDiagnoser]
public class EventLoopBenchmarks
{
    private readonly Scenario _militarised = Corridor.Load();

    /// <summary>The militarised corridor.</summary>
    [Benchmark(Baseline = true)]
    public ulong Militarised() => SimulationRun.Execute(_militarised, new RunOptions { SampleShare = 0.1 }).StateHash;

    /// <summary>The same people with no policy in force.</summary>
    [Benchmark]
    public ulong WithoutPolicy() =>
        SimulationRun.Execute(_militarised with { Policy = [] }, new RunOptions { SampleShare = 0.1 }).StateHash;

    /// <summary>The same without learning from news.</summary>
    [Benchmark]
    public ulong WithoutLearning()
    {
        var parameters = _militarised.Parameters;
        var unheard = parameters with { Perception = parameters.Perception with { SharingShare = 0 } };
        return SimulationRun.Execute(_militarised with { Parameters = unheard }, new RunOptions { SampleShare = 0.1 }).StateHash;
    }
}
