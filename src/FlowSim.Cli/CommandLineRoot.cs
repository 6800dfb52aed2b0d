using System.CommandLine;
using System.CommandLine.Invocation;
using System.Diagnostics.CodeAnalysis;
using FlowSim.Cli.Commands;
using FlowSim.Cli.Options;

namespace FlowSim.Cli;

/// <summary>The program: parses the arguments, runs the command, and returns an exit code.</summary>
internal static class CommandLineRoot
{
    /// <summary>Runs the program.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "The outermost frame turns every failure into a message and a code.")]
    public static int Run(string[] arguments, CliContext context)
    {
        try
        {
            var parsed = Create(context, arguments).Parse(arguments);
            if (parsed.Errors.Count > 0 && parsed.Action is null or ParseErrorAction)
            {
                return ParseComplaints.Report(parsed, context);
            }

            return parsed.Invoke(new InvocationConfiguration
            {
                Output = context.Output,
                Error = context.Error,
                EnableDefaultExceptionHandler = false,
                // Program handles signals, so that a run stops between two days and leaves no half-written file.
                ProcessTerminationTimeout = null,
            });
        }
        catch (OperationCanceledException) when (context.Interrupt.IsCancellationRequested)
        {
            context.Complain("interrupted; nothing was written.");
            return ExitCode.Interrupted;
        }
        catch (Exception exception)
        {
            context.Complain($"internal failure: {exception.Message}");
            context.Error.WriteLine(
                context.ShowStackTrace
                    ? exception.ToString()
                    : "This is a bug. Set FLOWSIM_STACKTRACE=1 to see where it happened.");
            return ExitCode.InternalFailure;
        }
    }

    private static RootCommand Create(CliContext context, string[] arguments)
    {
        var root = new RootCommand(
            "Shows what enforcement policy does to people who migrate, by simulating their journeys.")
        {
            CheckCommand.Create(context),
            RunCommand.Create(context, arguments),
            CompareCommand.Create(context, arguments),
            ReportCommand.Create(context),
            SweepCommand.Create(context),
            MergeCommand.Create(context),
            StatusCommand.Create(context),
            SlurmCommand.Create(context),
            SensitivityCommand.Create(context),
            FrontierCommand.Create(context),
            DiscoverCommand.Create(context),
            ServeRunsCommand.Create(context),
            ReproduceCommand.Create(context),
            TraceCommand.Create(context),
            ExplainCommand.Create(context),
        };
        foreach (var version in root.Options.OfType<VersionOption>())
        {
            version.Action = new VersionAction(context);
        }

        return root;
    }

    private sealed class VersionAction(CliContext context) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            context.Output.WriteLine(ProgramVersion.Text);
            return ExitCode.Done;
        }
    }
}
