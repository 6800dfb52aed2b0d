namespace FlowSim.Scenarios.Tests;

/// <summary>Folders of the repository from which this test was built.</summary>
internal static class RepositoryFolder
{
    public static string Root => Fakes.Repository.Root;

    public static string Tests => Path.Combine(Root, "tests", "FlowSim.Scenarios.Tests");

    public static string FivePlaces => Path.Combine(Tests, "Worlds", "five-places");

    public static string Scenarios => Path.Combine(Root, "scenarios");
}
