namespace FlowSim.Report;

/// <summary>The tables of the page as CSV files.</summary>
public static class ReportTables
{
    /// <summary>The prefix of the file names, so that none is mistaken for a table of the store.</summary>
    public const string Prefix = "report-";

    /// <summary>Writes a CSV file for each table of the page, with unrounded numbers.</summary>
    /// <param name="storePath">The store.</param>
    /// <param name="folder">The folder to write to; created if it does not exist.</param>
    /// <param name="options">Language and findings of the report.</param>
    /// <returns>The files, in the order of the page.</returns>
    /// <exception cref="FileNotFoundException">There is no such store.</exception>
    /// <exception cref="InvalidDataException">The store is damaged, of another schema or of an empty sweep.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static IReadOnlyList<string> WriteCsv(string storePath, string folder, ReportOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(storePath);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(options);
        var content = StoredContent.Of(storePath, options);
        Directory.CreateDirectory(folder);
        var files = new List<string>();
        foreach (var table in content.Sections.SelectMany(section => section.Tables))
        {
            var path = Path.Combine(folder, $"{Prefix}{table.Id}.csv");
            table.WriteCsv(path);
            files.Add(path);
        }

        return files;
    }
}
