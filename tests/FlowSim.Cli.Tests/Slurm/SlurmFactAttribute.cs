namespace FlowSim.Cli.Slurm;

/// <summary>A fact that needs Slurm on this machine; where everything is checked (CI), that it is missing is a failure.</summary>
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

    /// <summary>What is not installed.</summary>
    public static IEnumerable<string> Missing()
    {
        string[] folders = [.. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator), "/usr/sbin", "/sbin"];
        return Programs.Where(program => !folders.Any(folder => File.Exists(Path.Combine(folder, program))));
    }
}
