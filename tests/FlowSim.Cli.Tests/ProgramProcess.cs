using System.Diagnostics;

namespace FlowSim.Cli;

/// <summary>The program as it was built, in a process of its own.</summary>
internal static class ProgramProcess
{
    private const int MaxMilliseconds = 300_000;

    /// <summary>The program as it was built.</summary>
    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "flowsim.dll");

    /// <summary>Starts the program in a folder.</summary>
    public static Process Start(string folder, params string[] arguments) =>
        StartOther("dotnet", folder, takesInput: false, [Path, .. arguments]);

    /// <summary>Starts the program with its standard input open.</summary>
    public static Process StartListening(string folder, params string[] arguments) =>
        StartOther("dotnet", folder, takesInput: true, [Path, .. arguments]);

    /// <summary>Starts another program in a folder.</summary>
    public static Process StartOther(string program, string folder, bool takesInput, params string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = takesInput,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

    /// <summary>Waits for the end and takes all that was printed.</summary>
    public static (int Code, string Output, string Error) Finish(Process process)
    {
        // Read both at once: a full pipe would stop the program.
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var hasEnded = process.WaitForExit(MaxMilliseconds);
        if (!hasEnded)
        {
            process.Kill(entireProcessTree: true);
        }

        Assert.True(hasEnded, "the program did not end");
        return (process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
