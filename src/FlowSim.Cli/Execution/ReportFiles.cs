using System.Collections.Immutable;
using FlowSim.Experiments.Sweeps;
using FlowSim.Report;
using FlowSim.Results;

namespace FlowSim.Cli.Execution;

/// <summary>The files of a report, in the folder of the store they are made from; each is there in full or not at all.</summary>
internal static class ReportFiles
{
    /// <summary>The name of the page.</summary>
    public const string PageName = "report.html";

    private const string PdfName = "report.pdf";
    private const string BriefName = "report.md";
    private const string TablesName = "report-tables";

    /// <summary>How a store is to be told: of a sweep, with what analyses find in it.</summary>
    /// <exception cref="SweepRefusedException">The store is of a sweep of which no replicate is finished.</exception>
    public static ReportOptions OptionsOf(string store, ReportLanguage language) => new()
    {
        Language = language,
        Sweep = StoreFile.KindOf(store) == StoreKind.Sweep ? SweepReportFindings.Of(SweepFolder.At(store)) : new(),
    };

    /// <summary>Writes the page.</summary>
    /// <param name="store">The store.</param>
    /// <param name="folder">Where it goes.</param>
    /// <param name="options">How it is to be written.</param>
    /// <returns>Its path.</returns>
    public static string WritePage(string store, string folder, ReportOptions options)
    {
        var page = PageOf(folder);
        ReportPage.Write(store, page, options);
        return page;
    }

    /// <summary>Where the page goes.</summary>
    public static string PageOf(string folder) => Path.Combine(folder, PageName);

    /// <summary>Where the PDF goes.</summary>
    public static string PdfOf(string folder) => Path.Combine(folder, PdfName);

    /// <summary>Writes all tables of the page as CSV.</summary>
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
