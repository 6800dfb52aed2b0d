using System.CommandLine;
using FlowSim.Cli.Execution;
using FlowSim.Cli.Options;
using FlowSim.Cli.Rendering;
using FlowSim.Cli.Slurm;
using FlowSim.Experiments.Shards;
using FlowSim.Experiments.Sweeps;

namespace FlowSim.Cli.Commands;

/// <summary><c>flowsim slurm</c>: runs a sweep as a job array, with a job that collects its results.</summary>
internal static class SlurmCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliContext context)
    {
        var file = FileArgument.One("FILE", "An experiment file");
        var options = new SlurmOptionSet();
        var command = new Command(
            "slurm", "Runs an experiment file on a Slurm cluster: a job array, and a job that collects its results")
        {
            file,
        };
        options.AddTo(command);
        command.SetAction(parsed => Execute(context, parsed.GetRequiredValue(file), options, parsed));
        return command;
    }

    private static int Execute(CliContext context, string file, SlurmOptionSet options, ParseResult parsed)
    {
        var isDryRun = parsed.GetValue(options.DryRun);
        if (!isDryRun && !SlurmSubmission.IsPossible(context))
        {
            context.Complain(
                "'sbatch' was not found. Run this command where jobs are submitted, or write only the "
                    + "scripts with --dry-run.");
            return ExitCode.BadInput;
        }

        var settings = parsed.GetValue(options.Settings) ?? [];
        if (ExperimentInput.Load(context, file, settings) is not { } experiment)
        {
            return ExitCode.BadInput;
        }

        var plan = SweepPlan.Of(experiment, ProgramVersion.OfModel);
        var trials = (long)plan.Points.Points * experiment.Replicates;
        var job = new SlurmJob
        {
            Name = experiment.Name,
            File = Path.GetFullPath(file),
            Out = Path.GetFullPath(parsed.GetValue(options.Out)!),
            Settings = [.. settings],
            Program = context.OwnCommand,
            Tasks = (int)Math.Min(parsed.GetValue(options.Tasks), trials),
            Threads = parsed.GetValue(options.Threads),
            Time = parsed.GetValue(options.Time),
            Partition = parsed.GetValue(options.Partition),
            Options = [.. (parsed.GetValue(options.Further) ?? []).Select(option => option.StartsWith('-') ? option : "--" + option)],
            Attempts = parsed.GetValue(options.Attempts),
        };
        return SweepFolderGuard.Run(context, job.Folder, () => Execute(context, job, plan, isDryRun));
    }

    private static int Execute(CliContext context, SlurmJob job, SweepPlan plan, bool isDryRun)
    {
        if (!isDryRun)
        {
            // From here on the tasks accept this sweep only, in case the file changes while they wait.
            Shard.Prepare(plan, job.Folder);
        }

        Directory.CreateDirectory(job.Log);
        File.WriteAllText(job.Array, SlurmScripts.Array(job));
        File.WriteAllText(job.Collector, SlurmScripts.Collector(job));
        if (isDryRun)
        {
            context.Output.WriteLine($"The scripts are {job.Array} and {job.Collector}. Nothing was submitted.");
            return ExitCode.Done;
        }

        if (SlurmSubmission.Of(context, job) is not { } submitted)
        {
            return ExitCode.BadInput;
        }

        context.Output.WriteLine(
            $"{NumberText.Count((long)plan.Points.Points * plan.Experiment.Replicates)} trials of {job.Name} "
                + "were submitted in "
            + $"{NumberText.Count(job.Tasks)} tasks as job {submitted.Array}; "
            + $"job {submitted.Collector} collects the results.");
        context.Output.WriteLine($"'flowsim status {job.Folder.Path}' shows their progress; "
            + $"'scancel {submitted.Array} {submitted.Collector}' cancels them.");
        return ExitCode.Done;
    }
}
