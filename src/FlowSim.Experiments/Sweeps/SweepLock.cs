namespace FlowSim.Experiments.Sweeps;

/// <summary>
/// Keeps two processes from writing to one sweep. The operating system releases the lock when the process ends, however
/// it ends.
/// </summary>
internal sealed class SweepLock : IDisposable
{
    // The error codes for a file that another process has locked: EWOULDBLOCK on two systems, and
    // ERROR_SHARING_VIOLATION. A folder that cannot be written is another error, for which waiting does not help.
    private const int HeldOnLinux = 11;
    private const int HeldOnMac = 35;
    private const int HeldOnWindows = unchecked((int)0x80070020);

    private readonly FileStream _file;

    private SweepLock(FileStream file) => _file = file;

    /// <summary>Takes the lock, and creates the folder if it does not exist.</summary>
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
