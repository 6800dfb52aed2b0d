namespace FlowSim.Results;

/// <summary>The folder of a run: store, CSV and manifest, there in full or not at all.</summary>
public static class ResultFolder
{
    /// <summary>The name of the SQLite file.</summary>
    public const string StoreFileName = "results.sqlite";

    /// <summary>Tries whether a run can be written, and leaves nothing behind.</summary>
    /// <param name="parent">The folder that holds runs; it may be missing.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static void Probe(string parent)
    {
        ArgumentException.ThrowIfNullOrEmpty(parent);
        var made = MissingFolders(parent);
        var probe = Path.Combine(parent, $".probe.{Environment.ProcessId}.partial");
        try
        {
            Directory.CreateDirectory(probe);
        }
        finally
        {
            RemoveLeftovers(probe, made);
        }
    }

    /// <summary>Writes a run into the folder of its name, in place of an earlier run of that name.</summary>
    /// <param name="parent">The folder that holds runs; made where it is missing.</param>
    /// <param name="run">What to write.</param>
    /// <param name="cancellation">Ends the writing and leaves things as they were.</param>
    /// <returns>The path of the run's folder.</returns>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static string Write(string parent, RunRecord run, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(parent);
        ArgumentNullException.ThrowIfNull(run);
        var target = Path.Combine(parent, run.Name);

        // Beside the target, so that renaming never crosses a file system; hidden, so that nobody takes it for a result.
        var partial = Path.Combine(parent, $".{run.Name}.{Environment.ProcessId}.partial");
        var made = MissingFolders(parent);
        try
        {
            Directory.CreateDirectory(partial);
            ResultStore.Write(Path.Combine(partial, StoreFileName), run, cancellation);
            CsvExport.Write(partial, run, cancellation);
            File.WriteAllText(Path.Combine(partial, Manifest.FileName), Manifest.Of(run));
            cancellation.ThrowIfCancellationRequested();
            Replace(target, partial);
            return target;
        }
        finally
        {
            RemoveLeftovers(partial, made);
        }
    }

    private static void Replace(string target, string partial)
    {
        var former = partial + ".former";
        if (Directory.Exists(target))
        {
            Directory.Move(target, former);
        }

        Directory.Move(partial, target);
        if (Directory.Exists(former))
        {
            Directory.Delete(former, recursive: true);
        }
    }

    /// <summary>A folder and those above it that do not exist yet, the deepest first.</summary>
    private static List<string> MissingFolders(string folder)
    {
        var missing = new List<string>();
        for (var path = Path.GetFullPath(folder); path is not null && !Directory.Exists(path); path = Path.GetDirectoryName(path))
        {
            missing.Add(path);
        }

        return missing;
    }

    /// <summary>Removes what is half written, and the folders that were made for it unless something is in them.</summary>
    private static void RemoveLeftovers(string partial, List<string> made)
    {
        if (Directory.Exists(partial))
        {
            Directory.Delete(partial, recursive: true);
        }

        foreach (var folder in made.Where(Directory.Exists).TakeWhile(folder => !Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            Directory.Delete(folder);
        }
    }
}
