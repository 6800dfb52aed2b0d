using System.Diagnostics;

namespace FlowSim.Cli;

/// <summary>The program as it was built, in a process of its own.</summary>
internal static class ProgramProcess
{
    private const int MostMilliseconds = 300_000;

    /// <summary>Starts the program in a folder.</summary>
    public static Process Start(string folder, params string[] arguments) => Process.Start(new ProcessStartInfo(
        "dotnet", [Path.Combine(AppContext.BaseDirectory, "flowsim.dll"), .. arguments])
    {
        WorkingDirectory = folder,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    /// <summary>Waits for the end and takes all that was printed.</summary>
    public static (int Code, string Output, string Error) Finish(Process process)
    {
        // Read both at once: a full pipe would stop the program.
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var hasEnded = process.WaitForExit(MostMilliseconds);
        if (!hasEnded)
        {
            process.Kill(entireProcessTree: true);
        }

        Assert.True(hasEnded, "the program did not end");
        return (process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
