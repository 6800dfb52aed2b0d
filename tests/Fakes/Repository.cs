namespace FlowSim.Fakes;

/// <summary>Files of the repository.</summary>
internal static class Repository
{
    /// <summary>The folder that contains FlowSim.sln, from which the running program was built.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The path of a file, from its parts below the repository's folder.</summary>
    public static string File(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "FlowSim.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} contains FlowSim.sln.");
    }
}
