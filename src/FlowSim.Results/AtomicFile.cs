namespace FlowSim.Results;

/// <summary>
/// Writes files that are either complete or absent: each is written under a temporary name and then renamed.
/// </summary>
public static class AtomicFile
{
    /// <summary>The extension of a file that is not yet complete.</summary>
    public const string Extension = ".partial";

    /// <summary>Writes a file, replacing an earlier one.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes to the path it is given.</param>
    public static void Write(string path, Action<string> write)
    {
        var partial = $"{path}.{Environment.ProcessId}{Extension}";
        try
        {
            write(partial);
            File.Move(partial, path, overwrite: true);
        }
        finally
        {
            File.Delete(partial);
        }
    }

    /// <summary>
    /// Writes a file whose name identifies its contents, unless it exists. If several processes, possibly on several
    /// machines, write it at once, one of them succeeds; it does not matter which.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes to the path it is given.</param>
    public static void WriteOnce(string path, Action<string> write)
    {
        // Process ids repeat between machines, and machine names repeat between containers.
        var partial = $"{path}.{Environment.MachineName}-{Environment.ProcessId}-{Path.GetRandomFileName()}{Extension}";
        try
        {
            write(partial);
            Flush(partial);
            File.Move(partial, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process has published the same contents.
        }
        finally
        {
            File.Delete(partial);
        }
    }

    /// <summary>
    /// Waits until a file is on the disk, so that a crash of the machine cannot leave its name without its contents.
    /// </summary>
    public static void Flush(string path)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite);
        RandomAccess.FlushToDisk(file);
    }
}
