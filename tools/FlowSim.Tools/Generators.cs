using FlowSim.Fakes;
using FlowSim.Tools.Departures;
using FlowSim.Tools.Reference;
using FlowSim.Tools.Schedule;
using FlowSim.Tools.Schemas;

namespace FlowSim.Tools;

/// <summary>All generated files of the repository, by the command that generates them.</summary>
internal static class Generators
{
    /// <summary>The generator of each command.</summary>
    public static IReadOnlyDictionary<string, Func<IEnumerable<GeneratedFile>>> ByCommand { get; } =
        new SortedDictionary<string, Func<IEnumerable<GeneratedFile>>>(StringComparer.Ordinal)
        {
            ["departures"] = () => [DepartureFile.Generate(Repository.File("scenarios", "corridor"))],
            [ReferencePages.Command] = ReferencePages.Generate,
            [SchedulePage.Command] = () => [SchedulePage.Generate()],
            ["schema"] = () => [ScenarioSchema.Generate(), ExperimentSchema.Generate()],
        };

    /// <summary>The command line that regenerates the files of a command.</summary>
    public static string CommandLine(string command) => $"dotnet run --project tools/FlowSim.Tools -c Release -- {command}";
}
