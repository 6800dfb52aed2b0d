using FlowSim.Tools.Departures;
using FlowSim.Tools.Reference;
using FlowSim.Tools.Schemas;

namespace FlowSim.Tools;

/// <summary>Everything in the repository that is made and not written, by the command that makes it.</summary>
internal static class Generators
{
    /// <summary>What makes the files of each command.</summary>
    public static IReadOnlyDictionary<string, Func<IEnumerable<GeneratedFile>>> ByCommand { get; } =
        new SortedDictionary<string, Func<IEnumerable<GeneratedFile>>>(StringComparer.Ordinal)
        {
            ["departures"] = () => [DepartureFile.Generate(RepositoryFolder.File("scenarios", "corridor"))],
            ["reference"] = ReferencePages.Generate,
            ["schema"] = () => [ScenarioSchema.Generate(), ExperimentSchema.Generate()],
        };

    /// <summary>The command line that rewrites the files of a command.</summary>
    public static string CommandLine(string command) => $"dotnet run --project tools/FlowSim.Tools -c Release -- {command}";
}
