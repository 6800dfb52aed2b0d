using System.Globalization;
using CsvHelper;
using FlowSim.Results.Tables;

namespace FlowSim.Results;

/// <summary>
/// Writes the tables of a run as CSV: one file each, with a header, commas, invariant numbers and line feeds.
/// </summary>
public static class CsvExport
{
    private static readonly CsvWriterOptions Options = new()
    {
        NewLine = "\n",
        FormatProvider = CultureInfo.InvariantCulture,
    };

    /// <summary>Writes one file per table into an existing folder.</summary>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static void Write(string folder, RunRecord run, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(run);
        foreach (var table in ResultTables.Of(run))
        {
            using var csv = CsvWriter.ToFile(Path.Combine(folder, table.Name + ".csv"), Options);
            Write(csv, table, cancellation);
        }
    }

    private static void Write(CsvWriter csv, ResultTable table, CancellationToken cancellation)
    {
        csv.WriteHeader([.. table.Columns.Select(column => column.Name)]);
        foreach (var row in table.Rows)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var value in row)
            {
                csv.WriteField(value);
            }

            csv.EndRecord();
        }
    }
}
