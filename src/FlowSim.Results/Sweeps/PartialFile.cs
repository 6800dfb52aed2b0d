namespace FlowSim.Results.Sweeps;

/// <summary>A file that is there in full or not at all: written beside its place, then moved there.</summary>
internal static class PartialFile
{
    /// <summary>Writes a file in place of an earlier one.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes to the path it is given.</param>
    public static void Write(string path, Action<string> write)
    {
        var partial = $"{path}.{Environment.ProcessId}.partial";
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
}
