using System.Collections.Immutable;
using FlowSim.Experiments.Sweeps;
using FlowSim.Report;
using FlowSim.Results;
using FlowSim.Words;

namespace FlowSim.Cli.Execution;

/// <summary>The files of a report, in the folder of their store. Each file is either complete or not there.</summary>
internal static class ReportFiles
{
    /// <summary>The name of the page.</summary>
    public const string PageName = "report.html";

    private const string PdfName = "report.pdf";
    private const string BriefName = "report.md";
    private const string TablesName = "report-tables";

    /// <summary>The report options of a store; those of a sweep include the findings of the analyses.</summary>
    /// <exception cref="SweepRefusedException">The store is of a sweep that has no finished replicate.</exception>
    public static ReportOptions OptionsOf(string store, TextLanguage language) => new()
    {
        Language = language,
        Sweep = StoreFile.KindOf(store) == StoreKind.Sweep ? SweepReportFindings.Of(SweepFolder.At(store)) : new(),
    };

    /// <summary>Writes the page.</summary>
    /// <param name="store">The store.</param>
    /// <param name="folder">The folder to write to.</param>
    /// <param name="options">How to write it.</param>
    /// <returns>Its path.</returns>
    public static string WritePage(string store, string folder, ReportOptions options)
    {
        var page = PageOf(folder);
        ReportPage.Write(store, page, options);
        return page;
    }

    /// <summary>The path of the page.</summary>
    public static string PageOf(string folder) => Path.Combine(folder, PageName);

    /// <summary>The path of the PDF.</summary>
    public static string PdfOf(string folder) => Path.Combine(folder, PdfName);

    /// <summary>Writes every table of the page as CSV.</summary>
    /// <returns>Their paths.</returns>
    public static ImmutableArray<string> WriteTables(string store, string folder, ReportOptions options)
    {
        var tables = Path.Combine(folder, TablesName);
        AtomicDirectory.Write(tables, partial => ReportTables.WriteCsv(store, partial, options));
        return [.. Directory.GetFiles(tables).Order(StringComparer.Ordinal)];
    }

    /// <summary>Writes the short brief.</summary>
    /// <returns>Its path.</returns>
    public static string WriteBrief(string store, string folder, ReportOptions options)
    {
        var brief = Path.Combine(folder, BriefName);
        AtomicFile.Write(brief, partial => File.WriteAllText(partial, ReportBrief.Markdown(store, options)));
        return brief;
    }
}
