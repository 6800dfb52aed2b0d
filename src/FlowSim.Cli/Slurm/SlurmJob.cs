using System.Collections.Immutable;
using FlowSim.Experiments.Sweeps;

namespace FlowSim.Cli.Slurm;

/// <summary>A sweep as a Slurm job array.</summary>
internal sealed record SlurmJob
{
    /// <summary>The name of the experiment.</summary>
    public required string Name { get; init; }

    /// <summary>The experiment file, with its full path.</summary>
    public required string File { get; init; }

    /// <summary>The folder that contains the folder of the sweep, with its full path.</summary>
    public required string Out { get; init; }

    /// <summary>Settings that override values in every scenario.</summary>
    public ImmutableArray<string> Settings { get; init; } = [];

    /// <summary>How a shell starts this program.</summary>
    public required ImmutableArray<string> Program { get; init; }

    /// <summary>The number of tasks in the array, one for each shard.</summary>
    public required int Tasks { get; init; }

    /// <summary>Threads per task.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>The time limit of a task as Slurm writes it; null for the partition's limit.</summary>
    public string? Time { get; init; }

    /// <summary>The partition; null for the cluster's default.</summary>
    public string? Partition { get; init; }

    /// <summary>Further options of <c>sbatch</c> for all jobs.</summary>
    public ImmutableArray<string> Options { get; init; } = [];

    /// <summary>The maximum number of times the array is submitted, including the first.</summary>
    public int Attempts { get; init; } = 5;

    /// <summary>The folder of the sweep.</summary>
    public SweepFolder Folder => SweepFolder.Of(Out, Name);

    /// <summary>The folder of the scripts.</summary>
    public string Scripts => Path.Combine(Folder.Path, "slurm");

    /// <summary>The folder of the job logs.</summary>
    public string Log => Path.Combine(Scripts, "log");

    /// <summary>The script of the tasks.</summary>
    public string Array => Path.Combine(Scripts, "array.sh");

    /// <summary>The script of the collector.</summary>
    public string Collector => Path.Combine(Scripts, "collect.sh");
}
