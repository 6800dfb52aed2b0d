using FlowSim.Results;

namespace FlowSim.Experiments.Sweeps;

/// <summary>The files of a sweep on disk.</summary>
/// <param name="Path">The folder of the sweep.</param>
public sealed record SweepFolder(string Path)
{
    /// <summary>The store.</summary>
    public string Store => System.IO.Path.Combine(Path, ResultFolder.StoreFileName);

    /// <summary>The file that documents how the sweep was made.</summary>
    public string Manifest => System.IO.Path.Combine(Path, Results.Manifest.FileName);

    /// <summary>The file that is locked while a process writes to the store.</summary>
    public string Lock => System.IO.Path.Combine(Path, ".lock");

    /// <summary>The folder in which shards publish finished trials.</summary>
    public string Parts => System.IO.Path.Combine(Path, "parts");

    /// <summary>The folder of an experiment, within the folder for results.</summary>
    public static SweepFolder Of(string parent, string experiment) => new(System.IO.Path.Combine(parent, experiment));

    /// <summary>The folder of a sweep, from its own path or that of its store.</summary>
    public static SweepFolder At(string path) =>
        System.IO.Path.GetFileName(path) == ResultFolder.StoreFileName
            ? new(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!)
            : new(path);
}
