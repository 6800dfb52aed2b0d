using System.ComponentModel;
using System.Diagnostics;

namespace FlowSim.Cli.Execution;

/// <summary>Other programs that this one calls.</summary>
internal static class OtherProgram
{
    /// <summary>Runs a program to its end.</summary>
    /// <returns>How it ended; null where there is no such program.</returns>
    public static ProgramAnswer? Run(string program, IReadOnlyList<string> arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;

            // Read both at once: a full pipe would stop the program.
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return new(process.ExitCode, output, error.GetAwaiter().GetResult());
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
