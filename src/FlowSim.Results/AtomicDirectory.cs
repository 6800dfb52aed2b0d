namespace FlowSim.Results;

/// <summary>Writes folders that are either complete or absent.</summary>
public static class AtomicDirectory
{
    /// <summary>Checks that folders can be created in a folder, and leaves nothing behind.</summary>
    /// <param name="parent">The folder; it need not exist.</param>
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

    /// <summary>Creates a folder, replacing an earlier one of that name.</summary>
    /// <param name="target">The folder. Parent folders are created as needed.</param>
    /// <param name="fill">Writes the contents into the folder it is given. If it throws, nothing changes.</param>
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

    /// <summary>
    /// The temporary name. It is beside the target so that renaming never crosses a file system, and hidden so that
    /// nobody mistakes it for a result.
    /// </summary>
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
            // Restore the earlier folder.
            Directory.Move(former, target);
            throw;
        }

        if (Directory.Exists(former))
        {
            Directory.Delete(former, recursive: true);
        }
    }

    /// <summary>The folder and its parents that do not exist yet, the deepest first.</summary>
    private static List<string> MissingFolders(string folder)
    {
        var missing = new List<string>();
        for (var path = Path.GetFullPath(folder); path is not null && !Directory.Exists(path); path = Path.GetDirectoryName(path))
        {
            missing.Add(path);
        }

        return missing;
    }

    /// <summary>Removes the incomplete folder, and the parents that were created for it if they are empty.</summary>
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
