namespace FlowSim.Cli.Slurm;

/// <summary>
/// A test that needs Slurm on this machine: skipped if it is missing, except in continuous integration.
/// </summary>
internal sealed class SlurmFactAttribute : FactAttribute
{
    private static readonly string[] Programs = ["munged", "slurmctld", "slurmd", "sbatch"];

    public SlurmFactAttribute()
    {
        if (Missing().ToList() is [var program, ..] && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip = $"{program} is not installed; see CONTRIBUTING.md.";
        }
    }

    /// <summary>The programs that are not installed.</summary>
    public static IEnumerable<string> Missing()
    {
        string[] folders = [.. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator), "/usr/sbin", "/sbin"];
        return Programs.Where(program => !folders.Any(folder => File.Exists(Path.Combine(folder, program))));
    }
}
