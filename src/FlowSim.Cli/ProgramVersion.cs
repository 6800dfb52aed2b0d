using System.Reflection;
using FlowSim.Engine;
using FlowSim.Experiments.Sweeps;
using FlowSim.Kernel.Identity;
using FlowSim.Model;
using FlowSim.Results.Tables;

namespace FlowSim.Cli;

/// <summary>
/// The version of the program and the commit it was built from, as the build recorded them in the assembly.
/// </summary>
internal static class ProgramVersion
{
    private static readonly string[] Parts =
        (typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0")
        .Split('+', 2);

    /// <summary>The version.</summary>
    public static string Version => Parts[0];

    /// <summary>The commit, or null if the build did not know it.</summary>
    public static string? Commit => Parts.Length > 1 ? Parts[1] : null;

    /// <summary>Version, commit and build, which together identify the code behind the runs of a sweep.</summary>
    public static ModelVersion OfModel => new(Version, Commit, Build);

    /// <summary>Version and commit in one line.</summary>
    public static string Text => Commit is null ? $"flowsim {Version}" : $"flowsim {Version} ({Commit})";

    /// <summary>
    /// A short hash of the module ids that the compiler gives the model's assemblies: they differ if the code differs.
    /// </summary>
    private static string Build
    {
        get
        {
            var hash = default(StableHash);
            foreach (var type in (Type[])[typeof(StableHash), typeof(Scenario), typeof(SimulationRun)])
            {
                hash.Add(type.Module.ModuleVersionId.ToString());
            }

            return HexText.Of(hash.Value)[..8];
        }
    }
}
