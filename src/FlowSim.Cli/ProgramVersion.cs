using System.Reflection;
using FlowSim.Experiments.Sweeps;

namespace FlowSim.Cli;

/// <summary>The version of the program and the commit it was built from, as the build wrote them into the assembly.</summary>
internal static class ProgramVersion
{
    private static readonly string[] Parts =
        (typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0")
        .Split('+', 2);

    /// <summary>The version.</summary>
    public static string Version => Parts[0];

    /// <summary>The commit, or null where the build did not know it.</summary>
    public static string? Commit => Parts.Length > 1 ? Parts[1] : null;

    /// <summary>Both, as what makes the runs of a sweep.</summary>
    public static ModelVersion OfModel => new(Version, Commit);

    /// <summary>Both in one line.</summary>
    public static string Text => Commit is null ? $"flowsim {Version}" : $"flowsim {Version} ({Commit})";
}
