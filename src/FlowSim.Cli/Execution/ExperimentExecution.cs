using FlowSim.Cli.Options;
using FlowSim.Cli.Rendering;
using FlowSim.Experiments;
using FlowSim.Report;
using FlowSim.Results;

namespace FlowSim.Cli.Execution;

/// <summary>What <c>run</c> and <c>compare</c> share: read, simulate, store.</summary>
internal static class ExperimentExecution
{
    /// <summary>Runs the requested scenarios and stores the results.</summary>
    /// <returns>The experiment, or null if the input is wrong; the errors have then been printed.</returns>
    public static FinishedExperiment? Execute(
        CliContext context, string command, string[] arguments, IReadOnlyList<string> files, RunRequest request)
    {
        var plan = Plan(context, files, request);
        if (plan is null)
        {
            return null;
        }

        var start = context.Time.GetTimestamp();
        var result = RunProgressView.Show(
            context,
            request.Json,
            plan.DayCount,
            progress => PairedComparison.Execute(plan, context.Runner, progress, context.Interrupt));
        var wallTime = context.Time.GetElapsedTime(start);
        var folder = Store(context, request, Record(plan, result, command, arguments));
        return folder is null ? null : new(plan, result, wallTime, folder);
    }

    private static ExperimentPlan? Plan(CliContext context, IReadOnlyList<string> files, RunRequest request)
    {
        if (ScenarioInputs.Load(context, files, request.Settings) is not { } inputs)
        {
            return null;
        }

        var problems = inputs.SelectMany(input => ComparabilityCheck.Problems(inputs[0], input)).ToList();
        if (WhyUnwritable(request.OutFolder) is { } reason)
        {
            // Better to report this now than after an hour of simulation.
            problems.Add(reason);
        }

        problems.ForEach(context.Complain);
        return problems.Count > 0
            ? null
            : new ExperimentPlan
            {
                Scenarios = inputs,
                Seed = request.Seed,
                Replicates = request.Replicates,
                Threads = request.Threads,
                SampleShare = request.SampleShare,
                Verify = request.Verify,
                Settings = request.Settings,
            };
    }

    private static RunRecord Record(ExperimentPlan plan, ExperimentResult result, string command, string[] arguments) => new()
    {
        Name = plan.RunName,
        Command = command,
        CommandLine = string.Join(' ', arguments.Prepend("flowsim").Select(Quoted)),
        Settings = plan.Settings,
        Version = ProgramVersion.Version,
        Commit = ProgramVersion.Commit,
        Seed = plan.Seed,
        SampleShare = plan.SampleShare,
        Scenarios = result.Scenarios,
        Twins = result.Twins,
    };

    private static string? Store(CliContext context, RunRequest request, RunRecord record)
    {
        try
        {
            return ResultFolder.Write(
                request.OutFolder,
                record,
                folder => ReportFiles.WritePage(StoreFile.At(folder), folder, new ReportOptions { Language = request.Language }),
                context.Interrupt);
        }
        catch (Exception exception) when (IsAboutFiles(exception))
        {
            context.Complain(Unwritable(request.OutFolder, exception));
            return null;
        }
    }

    private static string? WhyUnwritable(string folder)
    {
        if (folder.Length == 0 || File.Exists(folder))
        {
            return $"--out must name a folder; '{folder}' is not one.";
        }

        try
        {
            AtomicDirectory.Probe(folder);
            return null;
        }
        catch (Exception exception) when (IsAboutFiles(exception))
        {
            return Unwritable(folder, exception);
        }
    }

    private static bool IsAboutFiles(Exception exception) => exception is IOException or UnauthorizedAccessException;

    private static string Unwritable(string folder, Exception exception) =>
        $"the results cannot be written to '{folder}': {exception.Message}";

    private static string Quoted(string argument) =>
        argument.Contains(' ', StringComparison.Ordinal) ? $"'{argument}'" : argument;
}
