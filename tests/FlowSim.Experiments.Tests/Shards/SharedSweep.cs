using FlowSim.Engine;
using FlowSim.Engine.Observation;
using FlowSim.Experiments.Sweeps;
using FlowSim.Fakes;
using FlowSim.Model;
using FlowSim.Results.Sweeps;

namespace FlowSim.Experiments.Shards;

/// <summary>
/// A sweep of two scenarios at five points in four replicates with fake runs, and a folder for each way to run it.
/// </summary>
internal sealed class SharedSweep : IDisposable
{
    /// <summary>Number of trials in the sweep.</summary>
    public const int Trials = 20;

    private readonly TemporaryFolder _folder = new();
    private int _runs;

    /// <summary>Number of runs so far.</summary>
    public int Runs => _runs;

    /// <summary>Called before each run.</summary>
    public Action<Scenario, int> BeforeRun { get; set; } = (_, _) => { };

    public void Dispose() => _folder.Dispose();

    /// <summary>A folder for the sweep.</summary>
    public SweepFolder Folder(string name = "sweep") => new(_folder[name]);

    /// <summary>The plan of the sweep.</summary>
    public static SweepPlan Plan(int replicates = 4, ulong seed = 1, string commit = "abcdef") =>
        SweepPlan.Of(FakeExperiment.Create(5, replicates) with { Seed = seed }, new ModelVersion("1.2.3", commit, "00c0ffee"));

    /// <summary>Runs a shard of it.</summary>
    public ShardOutcome RunShard(
        string position, string folder = "sweep", int threads = 1, SweepPlan? plan = null, CancellationToken drain = default) =>
        RunShard(
            new ShardRequest
            {
                Plan = plan ?? Plan(),
                Folder = Folder(folder),
                Position = ShardPosition.Parse(position)!,
                Threads = threads,
                MaxWaiting = 3,
            },
            drain);

    /// <summary>Runs a shard of it from a request.</summary>
    public ShardOutcome RunShard(ShardRequest request, CancellationToken drain = default) =>
        Shard.Run(
            request,
            Run,
            TimeProvider.System,
            progress: null,
            drain);

    /// <summary>Runs all of it without shards.</summary>
    public SweepOutcome RunPlain(string folder, SweepPlan? plan = null) =>
        Sweep.Run(new SweepRequest { Plan = plan ?? Plan(), Folder = Folder(folder) }, Run, TimeProvider.System);

    /// <summary>Merges the parts of a folder.</summary>
    public SweepStatus Merge(string folder = "sweep") => SweepMerge.Run(Folder(folder), TimeProvider.System);

    /// <summary>The bytes of the store and the tables of a merged folder.</summary>
    public IReadOnlyDictionary<string, byte[]> Bytes(string folder = "sweep")
    {
        using (var reader = SweepReader.Open(Folder(folder).Store))
        {
            SweepCsv.Write(Folder(folder).Path, reader);
        }

        return Directory.EnumerateFiles(Folder(folder).Path)
            .Where(file => Path.GetExtension(file) is ".csv" or ".sqlite")
            .ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes, StringComparer.Ordinal);
    }

    /// <summary>Runs a scenario, as every trial does.</summary>
    public RunResult Run(
        Scenario scenario, RunOptions options, Action<int>? daysDone, CancellationToken cancellation)
    {
        Interlocked.Increment(ref _runs);
        BeforeRun(scenario, options.Replicate);
        return FakeRun.Execute(scenario, options, daysDone, cancellation);
    }
}
