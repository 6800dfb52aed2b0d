using System.Collections.Immutable;
using FlowSim.Experiments.Serving;
using FlowSim.Experiments.Shards;
using FlowSim.Experiments.Sweeps;
using FlowSim.Fakes;
using FlowSim.Scenarios;

namespace FlowSim.Experiments;

/// <summary>
/// With one thread asked for, no thread is started, so that runs, comparisons and sweeps work where there are none, as
/// in a browser. Each test asks for two threads as well, where the watch must see some.
/// </summary>
public sealed class OneThreadTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_run_or_comparison_with_one_thread_starts_none(int scenarios)
    {
        AssertOneThread(threads => PairedComparison.Execute(new()
        {
            Scenarios = [.. Tutorial().Take(scenarios)],
            Replicates = 2,
            Threads = threads,
        }));
    }

    [Fact]
    public void Threads_inside_a_single_run_are_seen()
    {
        AssertOneThread(threads => PairedComparison.Execute(new()
        {
            Scenarios = [.. Tutorial().Take(1)],
            Replicates = 1,
            Threads = threads,
        }));
    }

    [Fact]
    public void A_sweep_with_one_thread_starts_none()
    {
        AssertOneThread(threads => Sweep.Run(
            new SweepRequest { Plan = Plan(), Folder = new(_folder[$"sweep-{threads}"]), Threads = threads },
            FakeRun.Execute,
            TimeProvider.System));
    }

    [Fact]
    public void A_shard_of_a_sweep()
    {
        AssertOneThread(threads => Shard.Run(
            new ShardRequest
            {
                Plan = Plan(),
                Folder = new(_folder[$"shard-{threads}"]),
                Position = new(0, 1),
                Threads = threads,
            },
            FakeRun.Execute,
            TimeProvider.System));
    }

    [Fact]
    public void Points_asked_for_are_run_on_the_calling_thread_and_questions_read_on_another()
    {
        Assert.Equal(1, ThreadWatch.OtherThreads(() => Serve(1)));
        Assert.Equal(3, ThreadWatch.OtherThreads(() => Serve(2)));
    }

    private static void AssertOneThread(Action<int> work)
    {
        Assert.Equal(0, ThreadWatch.OtherThreads(() => work(1)));
        Assert.NotEqual(0, ThreadWatch.OtherThreads(() => work(2)));
    }

    private static SweepPlan Plan() => SweepPlan.Of(FakeExperiment.Create(3, 2), FakeExperiment.Version);

    private static void Serve(int threads)
    {
        var here = Environment.CurrentManagedThreadId;
        new PointServer
        {
            Scenarios = [.. Tutorial().Take(1)],
            Threads = threads,
            Runner = (scenario, options, days, stop) =>
            {
                Assert.Equal(threads == 1, Environment.CurrentManagedThreadId == here);
                return FakeRun.Execute(scenario, options, days, stop);
            },
        }.Serve(
            Enumerable.Range(0, 10),
            _ => new(ImmutableDictionary<string, double>.Empty, 0, 2),
            (_, answer) => Assert.Null(answer!.Failure),
            CancellationToken.None);
    }

    private static IEnumerable<ScenarioInput> Tutorial() => new[] { "checkpoint", "desk" }.Select(name =>
    {
        var loaded = ScenarioFile.Load(Repository.File("scenarios", "first-steps", name + ".yaml"), []);
        return new ScenarioInput(name, name + ".yaml", loaded.ContentHash, loaded.Scenario!);
    });
}
