using FlowSim.Cli.Execution;

namespace FlowSim.Cli.Slurm;

/// <summary>Submits a sweep's scripts to Slurm.</summary>
internal static class SlurmSubmission
{
    private const string Submit = "sbatch";

    /// <summary>Whether this machine can submit jobs.</summary>
    public static bool IsPossible(CliContext context) => context.Launch(Submit, ["--version"]) is { Code: 0 };

    /// <summary>Submits the array and the collector.</summary>
    /// <param name="context">How to call other programs, and where to print errors.</param>
    /// <param name="job">What to submit.</param>
    /// <returns>The ids of both jobs; null if Slurm refused them.</returns>
    public static (string Array, string Collector)? Of(CliContext context, SlurmJob job)
    {
        if (IdOf(context, [job.Array]) is not { } array)
        {
            return null;
        }

        // Afterany, not afterok: one task that fails or requeues would make the collector wait forever.
        if (IdOf(context, [$"--dependency=afterany:{array}", job.Collector, "1"]) is not { } collector)
        {
            context.Complain(
                $"the array was submitted as job {array}, but the job that collects its results was not; "
                    + $"run 'sbatch {job.Collector}' when the array has ended.");
            return null;
        }

        return (array, collector);
    }

    /// <summary>The id of a submitted job, without the cluster name that may follow it.</summary>
    private static string? IdOf(CliContext context, IEnumerable<string> arguments)
    {
        var answer = context.Launch(Submit, ["--parsable", .. arguments]) ?? new ProcessResult(1, "", "it is no longer there");
        if (answer.Code == 0)
        {
            return answer.Output.Trim().Split(';')[0];
        }

        context.Complain($"{Submit} rejected the job: {answer.Error.Trim()}");
        return null;
    }
}
