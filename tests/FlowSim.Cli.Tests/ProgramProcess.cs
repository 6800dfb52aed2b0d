using System.Diagnostics;
using System.Globalization;

namespace FlowSim.Cli;

/// <summary>The built program, in a separate process.</summary>
internal static class ProgramProcess
{
    private const int MaxMilliseconds = 300_000;

    /// <summary>The path of the built program.</summary>
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
            // The process lives for seconds only, too short for the compiler's profiling to pay off.
            Environment = { ["DOTNET_TieredPGO"] = "0" },
        })!;

    /// <summary>
    /// Waits until a process has had an effect or has ended. Another process gives no signal of its progress, so this
    /// polls.
    /// </summary>
    public static void WaitUntil(Process process, Func<bool> isSo)
    {
        const int BetweenLooksMilliseconds = 5;
        while (!isSo() && !process.WaitForExit(BetweenLooksMilliseconds))
        {
        }
    }

    /// <summary>Waits until the program is running trials or replicates on worker threads; on Linux only.</summary>
    public static void WaitUntilItWorks(Process process) => WaitUntil(process, () => WorkerThreads(process).Any());

    /// <summary>
    /// The processor time that the running worker threads of the program have taken, in ticks of /proc; on Linux only.
    /// </summary>
    public static long WorkerTicks(Process process)
    {
        const int UserTime = 11;
        const int SystemTime = 12;
        return WorkerThreads(process)
            .Select(thread => Text(thread, "stat"))
            .Where(stat => stat.Length > 0)
            .Select(stat => stat[(stat.LastIndexOf(')') + 2)..].Split(' '))
            .Sum(stat => long.Parse(stat[UserTime], CultureInfo.InvariantCulture)
                + long.Parse(stat[SystemTime], CultureInfo.InvariantCulture));
    }

    /// <summary>Asks a process to end, as a scheduler or a person at the keyboard does.</summary>
    public static void Signal(Process process, string signal)
    {
        using var kill = Process.Start("kill", [signal, process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Waits for the process to end and returns everything it printed.</summary>
    public static (int Code, string Output, string Error) Finish(Process process)
    {
        // Both are read at once, because a full pipe would block the program.
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var hasEnded = process.WaitForExit(MaxMilliseconds);
        if (!hasEnded)
        {
            process.Kill(entireProcessTree: true);
        }

        Assert.True(hasEnded, "the program did not end");
#pragma warning disable RS0030 // The process has ended, so both texts are there or about to be.
        return (process.ExitCode, output.Result, error.Result);
#pragma warning restore RS0030
    }

    private static IEnumerable<string> WorkerThreads(Process process) =>
        Directory.EnumerateDirectories($"/proc/{process.Id}/task")
            .Where(thread => Text(thread, "comm").StartsWith("flowsim-work", StringComparison.Ordinal));

    /// <summary>What Linux says about a thread; empty if it has ended meanwhile.</summary>
    private static string Text(string thread, string file)
    {
        try
        {
            return File.ReadAllText(System.IO.Path.Combine(thread, file));
        }
        catch (IOException)
        {
            return "";
        }
    }
}
