using System.ComponentModel;

namespace FlowSim.Cli;

/// <summary>A test that needs <c>python3</c>: skipped if it is missing, except in continuous integration.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PythonFactAttribute : FactAttribute
{
    /// <summary>The name of the program.</summary>
    public const string Program = "python3";

    /// <summary>Checks whether the test can run.</summary>
    public PythonFactAttribute()
    {
        if (!IsThere() && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip = $"There is no {Program} on this machine.";
        }
    }

    private static bool IsThere()
    {
        try
        {
            using var process = ProgramProcess.StartOther(Program, ".", takesInput: false, "--version");
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
