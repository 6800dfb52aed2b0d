using FlowSim.Results;
using FlowSim.Results.Tables;
using FlowSim.Scenarios;

namespace FlowSim.Experiments.Reproduction;

/// <summary>
/// Finds runs in the store of <c>run</c> or <c>compare</c>. Such a store contains the names of its scenario files;
/// these are read again and must be unchanged.
/// </summary>
public static class StoredRuns
{
    /// <summary>Finds one replicate of one scenario.</summary>
    /// <param name="store">The store.</param>
    /// <param name="scenario">The name of the scenario in the store; null if there is only one.</param>
    /// <param name="replicate">The replicate, from 0; null if there is only one.</param>
    /// <param name="read">Reads a scenario file with settings that override it.</param>
    /// <exception cref="NotReproducibleException">There is no such run, or its files have changed.</exception>
    /// <exception cref="InvalidDataException">The file is not a store, is damaged, or has another version.</exception>
    public static RunReference Find(
        string store, string? scenario, int? replicate, Func<string, IEnumerable<SettingOverride>, LoadedScenario> read)
    {
        ArgumentException.ThrowIfNullOrEmpty(store);
        ArgumentNullException.ThrowIfNull(read);
        return StoreReading.Of(store, () =>
        {
            using var reader = ResultReader.Open(store);
            var run = reader.Run();
            if (run.SampleShare is not (> 0 and <= 1))
            {
                throw new InvalidDataException($"'{store}' is damaged: its runs are impossible.");
            }

            var file = FileOf(reader, scenario);
            var number = ReplicateOf(run, replicate);
            return new RunReference
            {
                Store = store,
                ScenarioName = file.Scenario,
                File = file.File,
                Scenario = Read(file, run, read),
                Settings = run.Settings,
                Seed = run.Seed,
                Replicate = number,
                SampleShare = run.SampleShare,
                MadeBy = new(run.Version, run.Commit, Build: ""),
                StateHash = HexText.Parse(reader.StateHashes(file.Scenario)[number]),
                Outcomes = reader.Outcomes(file.Scenario, number),
            };
        });
    }

    private static ScenarioFileRecord FileOf(ResultReader reader, string? scenario)
    {
        var files = reader.ScenarioFiles();
        var names = string.Join(", ", files.Select(file => file.Scenario));
        return scenario is null && files.Length > 1
            ? throw new NotReproducibleException(
                $"the store contains several scenarios; choose one with --scenario: {names}.")
            : files.FirstOrDefault(file => scenario is null || file.Scenario == scenario)
                ?? throw new NotReproducibleException(
                    $"the store contains no scenario '{scenario}'; it contains {names}.");
    }

    private static int ReplicateOf(StoredRun run, int? replicate) => replicate switch
    {
        null when run.Replicates > 1 => throw new NotReproducibleException(
            $"the store contains several replicates; choose one with --replicate, from 0 to {run.Replicates - 1}."),
        { } number when number >= run.Replicates => throw new NotReproducibleException(
            $"there is no replicate {number}; the store contains replicates 0 to {run.Replicates - 1}."),
        _ => replicate ?? 0,
    };

    private static Model.Scenario Read(
        ScenarioFileRecord file, StoredRun run, Func<string, IEnumerable<SettingOverride>, LoadedScenario> read)
    {
        var loaded = read(file.File, run.Settings.Select(SettingOverride.Of));
        if (loaded.ContentHash != file.ContentHash)
        {
            // The hash of a file that cannot be read differs too, and then the reason helps more than the hashes.
            throw new NotReproducibleException(loaded.Diagnostics is [var first, ..]
                ? $"the scenario can no longer be read; paths are relative to the folder in which the run was started: {first}"
                : $"'{file.File}' or a file that it reads has changed since the run: their content hash was "
                    + $"{HexText.Of(file.ContentHash)} and is {HexText.Of(loaded.ContentHash)}. "
                    + "Restore the original files.");
        }

        return loaded.Scenario ?? throw new NotReproducibleException(
            $"this version of the program cannot read the scenario: {loaded.Diagnostics[0]}");
    }
}
