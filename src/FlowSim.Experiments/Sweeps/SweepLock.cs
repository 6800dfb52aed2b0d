namespace FlowSim.Experiments.Sweeps;

/// <summary>Keeps two processes from writing to one sweep. The system lets go of it when the process ends, however it ends.</summary>
internal sealed class SweepLock : IDisposable
{
    private readonly FileStream _file;

    private SweepLock(FileStream file) => _file = file;

    /// <summary>Takes the lock, and makes the folder where there is none.</summary>
    /// <exception cref="SweepRefusedException">Another process holds it.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static SweepLock Take(SweepFolder folder)
    {
        Directory.CreateDirectory(folder.Path);
        try
        {
            return new(new FileStream(folder.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException) when (File.Exists(folder.Lock))
        {
            throw new SweepRefusedException(
                $"another flowsim is writing to {folder.Path}. Wait for it, stop it, or choose another folder with --out.");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
