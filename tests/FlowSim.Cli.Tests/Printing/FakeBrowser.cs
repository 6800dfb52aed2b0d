using FlowSim.Fakes;

namespace FlowSim.Cli.Printing;

/// <summary>Shell scripts that replace a browser.</summary>
internal static class FakeBrowser
{
    /// <summary>Records its arguments and writes an empty PDF to the given path.</summary>
    public const string Printing = """
        printf '%s\n' "$@" > "$(dirname "$0")/arguments.txt"
        for argument; do
            case $argument in --print-to-pdf=*) { printf '%%PDF-1.7\n'; printf '%0200d\n' 0; } > "${argument#*=}";; esac
        done
        """;

    /// <summary>Writes an executable script.</summary>
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
