namespace FlowSim.Experiments.Sweeps;

/// <summary>Keeps two processes from writing to one sweep. The system lets go of it when the process ends, however it ends.</summary>
internal sealed class SweepLock : IDisposable
{
    // What the systems say of a file that another process holds: EWOULDBLOCK twice, and ERROR_SHARING_VIOLATION. A folder that
    // cannot be written is another matter, and no process to wait for.
    private const int HeldOnLinux = 11;
    private const int HeldOnMac = 35;
    private const int HeldOnWindows = unchecked((int)0x80070020);

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
        catch (IOException problem) when (problem.HResult is HeldOnLinux or HeldOnMac or HeldOnWindows)
        {
            throw new SweepRefusedException(
                $"another flowsim is writing to {folder.Path}. Wait for it, stop it, or choose another folder with --out.");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
