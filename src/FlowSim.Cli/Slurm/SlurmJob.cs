using System.Collections.Immutable;
using FlowSim.Experiments.Sweeps;

namespace FlowSim.Cli.Slurm;

/// <summary>A sweep as a job array of Slurm.</summary>
internal sealed record SlurmJob
{
    /// <summary>The name of the experiment.</summary>
    public required string Name { get; init; }

    /// <summary>The experiment file, with its full path.</summary>
    public required string File { get; init; }

    /// <summary>The folder that holds the sweep's, with its full path.</summary>
    public required string Out { get; init; }

    /// <summary>Settings laid over every scenario.</summary>
    public ImmutableArray<string> Settings { get; init; } = [];

    /// <summary>How a shell starts this program.</summary>
    public required ImmutableArray<string> Program { get; init; }

    /// <summary>Tasks of the array, one for each shard.</summary>
    public required int Tasks { get; init; }

    /// <summary>Threads of a task.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>The time limit of a task as Slurm writes it; null for that of the partition.</summary>
    public string? Time { get; init; }

    /// <summary>The partition; null for the cluster's own choice.</summary>
    public string? Partition { get; init; }

    /// <summary>Further options of <c>sbatch</c> for all jobs.</summary>
    public ImmutableArray<string> Options { get; init; } = [];

    /// <summary>How often the array is submitted at most, the first time included.</summary>
    public int Attempts { get; init; } = 5;

    /// <summary>The folder of the sweep.</summary>
    public SweepFolder Folder => SweepFolder.Of(Out, Name);

    /// <summary>The folder of the scripts.</summary>
    public string Scripts => Path.Combine(Folder.Path, "slurm");

    /// <summary>The folder of what jobs print.</summary>
    public string Log => Path.Combine(Scripts, "log");

    /// <summary>The script of the tasks.</summary>
    public string Array => Path.Combine(Scripts, "array.sh");

    /// <summary>The script of the collector.</summary>
    public string Collector => Path.Combine(Scripts, "collect.sh");
}
