using System.Xml.Linq;

namespace FlowSim.Tidy.Tests;

public sealed class DependencyTests
{
    /// <summary>Which project refers to which; indirect references are included.</summary>
    private static readonly SortedDictionary<string, string> Arrows = new(StringComparer.Ordinal)
    {
        ["FlowSim.Kernel"] = "",
        ["FlowSim.Model"] = "FlowSim.Kernel",
        ["FlowSim.Engine"] = "FlowSim.Model",
        ["FlowSim.Results"] = "FlowSim.Engine",
        ["FlowSim.Report"] = "FlowSim.Results FlowSim.Words",
        ["FlowSim.Scenarios"] = "FlowSim.Model FlowSim.Words",
        ["FlowSim.Experiments"] = "FlowSim.Engine FlowSim.Results FlowSim.Scenarios",
        ["FlowSim.Cli"] = "FlowSim.Experiments FlowSim.Report",
        ["FlowSim.Words"] = "",
        ["FlowSim.Tools"] = "FlowSim.Cli",
    };

    [Fact]
    public void A_project_refers_only_to_projects_in_the_table()
    {
        TextFile[] projects = [.. Repository.Files("src", "*.csproj"), .. Repository.Files("tools", "*.csproj")];
        Assert.NotEmpty(projects);

        var arrows = new SortedDictionary<string, string>(
            projects.ToDictionary(project => Path.GetFileNameWithoutExtension(project.Path), project => References(project.Text)),
            StringComparer.Ordinal);

        Assert.Equal(Arrows, arrows);
    }

    [Fact]
    public void The_references_of_a_project_are_read_with_either_slash()
    {
        const string Project = """
            <Project>
              <ItemGroup><ProjectReference Include="..\B\B.csproj" /></ItemGroup>
              <ItemGroup><ProjectReference Include="../A/A.csproj" /><PackageReference Include="C" /></ItemGroup>
            </Project>
            """;

        Assert.Equal("A B", References(Project));
    }

    private static string References(string project) => string.Join(
        ' ',
        XDocument.Parse(project).Descendants("ProjectReference")
            .Select(reference => reference.Attribute("Include")!.Value.Replace('\\', '/'))
            .Select(Path.GetFileNameWithoutExtension)
            .Order(StringComparer.Ordinal));
}
