using System.ComponentModel;
using System.Diagnostics;

namespace FlowSim.Cli.Execution;

/// <summary>Runs other programs.</summary>
internal static class ExternalProcess
{
    /// <summary>Runs a program to its end, without a time limit.</summary>
    /// <returns>How it ended; null if there is no such program.</returns>
    public static ProcessResult? Run(string program, IReadOnlyList<string> arguments) =>
        Run(program, arguments, Timeout.InfiniteTimeSpan, CancellationToken.None);

    /// <summary>
    /// Runs a program to its end. On a timeout or a cancellation it ends the program and all processes that it started.
    /// </summary>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="limit">How long it may take.</param>
    /// <param name="cancellation">Ends the program at once.</param>
    /// <returns>How it ended; null if there is no such program.</returns>
    /// <exception cref="TimeoutException">It took too long.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ProcessResult? Run(
        string program, IReadOnlyList<string> arguments, TimeSpan limit, CancellationToken cancellation)
    {
        using var process = Start(program, arguments);
        if (process is null)
        {
            return null;
        }

        try
        {
            // Read both streams at once: a full pipe would block the program. This thread has nothing else to do, and the
            // commands that start programs are not asynchronous.
#pragma warning disable RS0030 // Waiting here is the purpose.
            var output = process.StandardOutput.ReadToEndAsync(cancellation);
            var error = process.StandardError.ReadToEndAsync(cancellation);
            var hasEnded = Task.WaitAll(
                [output, error, process.WaitForExitAsync(cancellation)], Milliseconds(limit), cancellation);
            return hasEnded
                ? new(process.ExitCode, output.Result, error.Result)
                : throw new TimeoutException($"it did not finish within {limit.TotalSeconds:0} s.");
#pragma warning restore RS0030
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit();
            }
        }
    }

    private static int Milliseconds(TimeSpan limit) => (int)limit.TotalMilliseconds;

    private static Process? Start(string program, IReadOnlyList<string> arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(program, arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            });
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
