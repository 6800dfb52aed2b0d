namespace FlowSim.Results;

/// <summary>The folder of a run, with store, CSV files and manifest. It is either complete or absent.</summary>
public static class ResultFolder
{
    /// <summary>The name of the SQLite file.</summary>
    public const string StoreFileName = "results.sqlite";

    /// <summary>Writes a run into the folder of its name, replacing an earlier run of that name.</summary>
    /// <param name="parent">The folder that contains runs; created as needed.</param>
    /// <param name="run">The run to write.</param>
    /// <param name="complete">Adds further files to the folder it is given, which already contains the store; null for
    /// none.</param>
    /// <param name="cancellation">Stops the writing; nothing is changed then.</param>
    /// <returns>The path of the run's folder.</returns>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static string Write(
        string parent, RunRecord run, Action<string>? complete = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(parent);
        ArgumentNullException.ThrowIfNull(run);
        var target = Path.Combine(parent, run.Name);
        AtomicDirectory.Write(target, folder =>
        {
            ResultStore.Write(Path.Combine(folder, StoreFileName), run, cancellation);
            CsvExport.Write(folder, run, cancellation);
            File.WriteAllText(Path.Combine(folder, Manifest.FileName), Manifest.Of(run));
            complete?.Invoke(folder);
            cancellation.ThrowIfCancellationRequested();
        });
        return target;
    }
}
