namespace FlowSim.Scenarios.Tests;

/// <summary>Folders of the repository from which this test was built.</summary>
internal static class RepositoryFolder
{
    public static string Root { get; } = Find();

    public static string Tests => Path.Combine(Root, "tests", "FlowSim.Scenarios.Tests");

    public static string FivePlaces => Path.Combine(Tests, "Worlds", "five-places");

    public static string Scenarios => Path.Combine(Root, "scenarios");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "FlowSim.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not lie below FlowSim.sln.");
        }

        return folder.FullName;
    }
}
