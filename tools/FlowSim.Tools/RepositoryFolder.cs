namespace FlowSim.Tools;

/// <summary>The working copy in which this program was built.</summary>
internal static class RepositoryFolder
{
    /// <summary>The folder that contains FlowSim.sln.</summary>
    public static string Root { get; } = Find();

    /// <summary>The path of a file.</summary>
    /// <param name="parts">The folders and the file, starting from the root.</param>
    public static string File(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
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
