using FlowSim.Model;
using FlowSim.Results.Sweeps;
using FlowSim.Scenarios;

namespace FlowSim.Experiments.Sweeps;

/// <summary>Restores a scenario from the store of a sweep.</summary>
internal static class StoredScenario
{
    /// <summary>The names by which a stored scenario refers to its tables.</summary>
    public static CorridorFiles Files { get; } = new("places.csv", "legs.csv", "departures.csv");

    /// <summary>The scenario as it was when it was stored.</summary>
    /// <exception cref="InvalidDataException">The store has no corridor for it, or this version of the program cannot
    /// read it.</exception>
    public static Scenario Load(SweepScenario stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        var corridor = stored.Corridor
            ?? throw new InvalidDataException($"The store has no corridor for the scenario '{stored.Name}'.");
        if (stored.Name.Length == 0 || Path.GetFileName(stored.Name) != stored.Name)
        {
            // A store may come from an untrusted source, so nothing in it may decide where files are written.
            throw new InvalidDataException(
                $"The store has a scenario with the name '{stored.Name}', which is not a valid name.");
        }

        var folder = Directory.CreateTempSubdirectory("flowsim-").FullName;
        try
        {
            var file = Path.Combine(folder, stored.Name + ".yaml");
            File.WriteAllText(file, stored.Source);
            File.WriteAllText(Path.Combine(folder, Files.Places), corridor.Places);
            File.WriteAllText(Path.Combine(folder, Files.Legs), corridor.Legs);
            File.WriteAllText(Path.Combine(folder, Files.Departures), corridor.Departures);
            var loaded = ScenarioFile.Load(file, []);
            return loaded.Scenario ?? throw new InvalidDataException(
                $"This version of the program cannot read the stored scenario '{stored.Name}': "
                    + $"{loaded.Diagnostics[0].Message}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
