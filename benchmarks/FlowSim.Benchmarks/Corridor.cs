using FlowSim.Foundation.Chance;
using FlowSim.Model;
using FlowSim.Model.Uncertainty;
using FlowSim.Scenarios;

namespace FlowSim.Benchmarks;

/// <summary>The scenario that speed is measured on: the militarised corridor, whole.</summary>
internal static class Corridor
{
    private const string ScenarioPath = "scenarios/militarized-2019.yaml";

    /// <summary>Loads it from the repository this program was built in.</summary>
    /// <exception cref="InvalidOperationException">It is not there, or has mistakes.</exception>
    public static Scenario Load()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, ScenarioPath)))
        {
            folder = folder.Parent;
        }

        var root = folder ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds {ScenarioPath}.");
        var loaded = ScenarioFile.Load(Path.Combine(root.FullName, ScenarioPath), []);
        return loaded.Scenario is { } scenario
            ? ScenarioDraw.Of(scenario, new RandomSource(1, 0))
            : throw new InvalidOperationException(string.Join(Environment.NewLine, loaded.Diagnostics));
    }
}
