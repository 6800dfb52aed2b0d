using FlowSim.Fakes;

namespace FlowSim.Cli.Printing;

/// <summary>Shell scripts that stand in for a browser.</summary>
internal static class FakeBrowser
{
    /// <summary>Takes down its arguments and writes a PDF of nothing where it is told to.</summary>
    public const string Printing = """
        printf '%s\n' "$@" > "$(dirname "$0")/arguments.txt"
        for argument; do
            case $argument in --print-to-pdf=*) { printf '%%PDF-1.7\n'; printf '%0200d\n' 0; } > "${argument#*=}";; esac
        done
        """;

    /// <summary>Writes a script that can be started.</summary>
    /// <returns>Its path.</returns>
    public static string Write(TemporaryFolder folder, string name, string script)
    {
        var path = folder[name];
        File.WriteAllText(path, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return path;
    }
}
