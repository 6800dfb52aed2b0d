namespace FlowSim.Fakes;

/// <summary>Files of the repository.</summary>
internal static class Repository
{
    /// <summary>The path of a file, from its parts below the repository's folder.</summary>
    public static string File(params string[] parts) => Path.Combine([Folder(), .. parts]);

    private static string Folder()
    {
        var folder = AppContext.BaseDirectory;
        while (!System.IO.File.Exists(Path.Combine(folder, "FlowSim.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
