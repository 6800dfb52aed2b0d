using FlowSim.Cli.Execution;

namespace FlowSim.Cli.Slurm;

/// <summary>Hands a sweep's scripts to Slurm.</summary>
internal static class SlurmSubmission
{
    private const string Submit = "sbatch";

    /// <summary>Whether this machine can submit jobs.</summary>
    public static bool IsPossible(CliContext context) => context.Launch(Submit, ["--version"]) is { Code: 0 };

    /// <summary>Submits array and collector.</summary>
    /// <param name="context">How to call other programs, and where to complain.</param>
    /// <param name="job">What to submit.</param>
    /// <returns>The ids of both jobs; null where Slurm refused.</returns>
    public static (string Array, string Collector)? Of(CliContext context, SlurmJob job)
    {
        if (IdOf(context, [job.Array]) is not { } array)
        {
            return null;
        }

        // After any end: with afterok one task that fails, or queues again, would keep the collector waiting for ever.
        if (IdOf(context, [$"--dependency=afterany:{array}", job.Collector, "1"]) is not { } collector)
        {
            context.Complain(
                $"the array was submitted as job {array}, but the job that collects its results was not; "
                    + $"run 'sbatch {job.Collector}' when the array has ended.");
            return null;
        }

        return (array, collector);
    }

    /// <summary>The id of a submitted job, without the name of the cluster that may follow it.</summary>
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
