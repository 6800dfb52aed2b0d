using System.Diagnostics;

namespace FlowSim.Cli;

/// <summary>The program as it was built, in a process of its own.</summary>
internal static class ProgramProcess
{
    private const int MostMilliseconds = 300_000;

    /// <summary>The program, for <c>dotnet</c>.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "flowsim.dll");

    /// <summary>Starts the program in a folder.</summary>
    public static Process Start(string folder, params string[] arguments) =>
        Launch("dotnet", folder, new Dictionary<string, string>(StringComparer.Ordinal), [Program, .. arguments]);

    /// <summary>Starts any program, with variables added to its environment.</summary>
    public static Process Launch(
        string program, string folder, IReadOnlyDictionary<string, string> variables, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

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
