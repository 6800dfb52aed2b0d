using FlowSim.Cli.Options;
using FlowSim.Cli.Printing;
using FlowSim.Experiments.Sweeps;

namespace FlowSim.Cli.Execution;

/// <summary>Renders the report of a store again, in the folder of the store.</summary>
internal static class ReportExecution
{
    /// <summary>Writes the requested files.</summary>
    /// <returns>The files written; null on an error, which has then been printed.</returns>
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
        // Look for a browser first: without one, write nothing.
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
