namespace FlowSim.Results;

/// <summary>Writes folders that are there in full or not at all.</summary>
public static class AtomicDirectory
{
    /// <summary>Tries whether folders can be made in a folder, and leaves nothing behind.</summary>
    /// <param name="parent">The folder; it may be missing.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static void Probe(string parent)
    {
        ArgumentException.ThrowIfNullOrEmpty(parent);
        var made = MissingFolders(parent);
        var probe = PartialOf(Path.Combine(parent, "probe"));
        try
        {
            Directory.CreateDirectory(probe);
        }
        finally
        {
            RemoveLeftovers(probe, made);
        }
    }

    /// <summary>Makes a folder, in place of an earlier one of that name.</summary>
    /// <param name="target">The folder; those above it are made where they are missing.</param>
    /// <param name="fill">Writes what belongs in it, into the folder it is given; what it throws leaves things as they were.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static void Write(string target, Action<string> fill)
    {
        ArgumentException.ThrowIfNullOrEmpty(target);
        ArgumentNullException.ThrowIfNull(fill);
        var made = MissingFolders(Path.GetDirectoryName(Path.GetFullPath(target))!);
        var partial = PartialOf(target);
        try
        {
            Directory.CreateDirectory(partial);
            fill(partial);
            Replace(target, partial);
        }
        finally
        {
            RemoveLeftovers(partial, made);
        }
    }

    /// <summary>Beside the target, so that renaming never crosses a file system; hidden, so that nobody takes it for a result.</summary>
    private static string PartialOf(string target) => Path.Combine(
        Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Environment.ProcessId}.partial");

    private static void Replace(string target, string partial)
    {
        var former = partial + ".former";
        if (Directory.Exists(target))
        {
            Directory.Move(target, former);
        }

        try
        {
            Directory.Move(partial, target);
        }
        catch when (Directory.Exists(former))
        {
            // What was there stays there.
            Directory.Move(former, target);
            throw;
        }

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
