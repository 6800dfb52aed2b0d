using System.Data.Common;
using FlowSim.Experiments.Sweeps;

namespace FlowSim.Cli.Execution;

/// <summary>Reports the errors that can arise from the folder of a sweep.</summary>
internal static class SweepFolderGuard
{
    /// <summary>Runs work on a folder.</summary>
    /// <returns>The exit code of the work, or the one for bad input.</returns>
    public static int Run(CliContext context, SweepFolder folder, Func<int> work)
    {
        try
        {
            return work();
        }
        catch (SweepRefusedException refusal)
        {
            context.Complain(refusal.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            context.Complain($"the results cannot be written to '{folder.Path}': {exception.Message}");
        }
        catch (DbException exception)
        {
            context.Complain(
                $"the store in '{folder.Path}' cannot be used: {exception.Message} The results stored "
                    + "before are unchanged.");
        }

        return ExitCode.BadInput;
    }
}
