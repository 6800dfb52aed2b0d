using FlowSim.Kernel.Chance;
using FlowSim.Model;
using FlowSim.Model.Uncertainty;
using FlowSim.Scenarios;

namespace FlowSim.Benchmarks;

/// <summary>
/// The complete scenarios on which speed is measured: the militarised corridor, and the one with the most instruments.
/// </summary>
internal static class Corridor
{
    /// <summary>The militarised corridor.</summary>
    public static Scenario Load() => Load("scenarios/militarized-2019.yaml");

    /// <summary>The scenario in which most instruments are in force at once.</summary>
    public static Scenario LoadWithMostInForce() => Load("scenarios/beyond-the-wall.yaml");

    /// <summary>The path of a file in the repository from which this program was built.</summary>
    /// <exception cref="InvalidOperationException">The file does not exist.</exception>
    public static string FileOf(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, path)))
        {
            folder = folder.Parent;
        }

        return folder is null
            ? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds {path}.")
            : Path.Combine(folder.FullName, path);
    }

    private static Scenario Load(string path)
    {
        var loaded = ScenarioFile.Load(FileOf(path), []);
        return loaded.Scenario is { } scenario
            ? ScenarioDraw.Of(scenario, new RandomSource(1, 0))
            : throw new InvalidOperationException(string.Join(Environment.NewLine, loaded.Diagnostics));
    }
}
