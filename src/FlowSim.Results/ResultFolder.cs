namespace FlowSim.Results;

/// <summary>The folder of a run: store, CSV and manifest, there in full or not at all.</summary>
public static class ResultFolder
{
    /// <summary>The name of the SQLite file.</summary>
    public const string StoreFileName = "results.sqlite";

    /// <summary>Writes a run into the folder of its name, in place of an earlier run of that name.</summary>
    /// <param name="parent">The folder that holds runs; made where it is missing.</param>
    /// <param name="run">What to write.</param>
    /// <param name="complete">Adds what else belongs in the folder it is given, which holds the store already; null for nothing.</param>
    /// <param name="cancellation">Ends the writing and leaves things as they were.</param>
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
