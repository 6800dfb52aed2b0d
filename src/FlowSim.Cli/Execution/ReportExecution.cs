using FlowSim.Cli.Options;
using FlowSim.Cli.Printing;
using FlowSim.Experiments.Sweeps;

namespace FlowSim.Cli.Execution;

/// <summary>Draws the report of a store anew, beside the store.</summary>
internal static class ReportExecution
{
    /// <summary>Writes what is asked for.</summary>
    /// <returns>What was written; null where something was wrong, which was then told.</returns>
    public static WrittenReport? Execute(CliContext context, ReportRequest request)
    {
        try
        {
            return Write(context, request);
        }
        catch (Exception problem) when (problem is InvalidDataException or FileNotFoundException or SweepRefusedException)
        {
            context.Complain(problem.Message);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            context.Complain($"the report cannot be written to '{request.Folder}': {problem.Message}");
        }

        return null;
    }

    private static WrittenReport? Write(CliContext context, ReportRequest request)
    {
        // Looked for first: where there is none, nothing is written.
        var browser = "";
        if (request.Pdf && !InstalledBrowser.TryFind(context.Variable, out browser, out var complaint))
        {
            context.Complain(complaint);
            return null;
        }

        var options = ReportFiles.OptionsOf(request.Store, request.Language);
        var page = ReportFiles.WritePage(request.Store, request.Folder, options);
        var written = new WrittenReport(
            page,
            request.Pdf ? ReportFiles.PdfOf(request.Folder) : null,
            request.Csv ? ReportFiles.WriteTables(request.Store, request.Folder, options) : [],
            request.Markdown ? ReportFiles.WriteBrief(request.Store, request.Folder, options) : null);
        return written.Pdf is null || IsPrinted(context, browser, page, written.Pdf) ? written : null;
    }

    private static bool IsPrinted(CliContext context, string browser, string page, string pdf)
    {
        if (PagePrinter.Print(browser, page, pdf, PagePrinter.MaxTime, context.Interrupt) is not { } reason)
        {
            return true;
        }

        context.Complain($"{reason} The page itself is {page}; any browser can print it.");
        return false;
    }
}
