using FlowSim.Report.Sections;
using FlowSim.Report.Stored;

namespace FlowSim.Report;

/// <summary>The tables of the page as CSV files.</summary>
public static class ReportTables
{
    /// <summary>What the names of the files begin with, so that none is taken for a table of the store.</summary>
    public const string Prefix = "report-";

    /// <summary>Writes a CSV file for each table of the page, with unrounded numbers.</summary>
    /// <param name="storePath">The store.</param>
    /// <param name="folder">Where to write; made where it is missing.</param>
    /// <param name="options">How results are to be told.</param>
    /// <returns>The files, in the order of the page.</returns>
    /// <exception cref="FileNotFoundException">There is no such store.</exception>
    /// <exception cref="InvalidDataException">The store is a sweep's, is damaged, or has another schema.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static IReadOnlyList<string> WriteCsv(string storePath, string folder, ReportOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(storePath);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(options);
        var context = new ReportContext(StoredResultsReader.Read(storePath), options.Language);
        Directory.CreateDirectory(folder);
        var files = new List<string>();
        foreach (var table in ReportSections.Of(context).SelectMany(section => section.Tables))
        {
            var path = Path.Combine(folder, $"{Prefix}{table.Id}.csv");
            table.WriteCsv(path);
            files.Add(path);
        }

        return files;
    }
}
