namespace FlowSim.Results;

/// <summary>A file that is there in full or not at all: written beside its place, then moved there.</summary>
public static class AtomicFile
{
    /// <summary>What the name of a file ends with until it is complete.</summary>
    public const string Extension = ".partial";

    /// <summary>Writes a file in place of an earlier one.</summary>
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
    /// Writes a file whose name says what is in it, unless it is there: of several processes, on several machines, that
    /// write it at once, one has its way, and it does not matter which.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes to the path it is given.</param>
    public static void WriteOnce(string path, Action<string> write)
    {
        // Process ids repeat between machines, and the names of machines between containers.
        var partial = $"{path}.{Environment.MachineName}-{Environment.ProcessId}-{Path.GetRandomFileName()}{Extension}";
        try
        {
            write(partial);
            Flush(partial);
            File.Move(partial, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Somebody else has published the same.
        }
        finally
        {
            File.Delete(partial);
        }
    }

    /// <summary>Waits until a file is on the disk, so that no crash of the machine leaves its name without its content.</summary>
    public static void Flush(string path)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite);
        RandomAccess.FlushToDisk(file);
    }
}
