using System.Globalization;
using CsvHelper;

namespace FlowSim.Results;

/// <summary>
/// Writes a table computed from results as CSV: with a header, commas, invariant numbers and line feeds.
/// </summary>
public static class CsvTable
{
    private static readonly CsvWriterOptions Options = new()
    {
        NewLine = "\n",
        FormatProvider = CultureInfo.InvariantCulture,
    };

    /// <summary>Writes a file, replacing an earlier one. NaN and infinite numbers become empty fields.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, IReadOnlyList<string> columns, IEnumerable<object?[]> rows)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        AtomicFile.Write(path, partial =>
        {
            using var csv = CsvWriter.ToFile(partial, Options);
            csv.WriteHeader([.. columns]);
            foreach (var row in rows)
            {
                foreach (var value in row)
                {
                    csv.WriteField(value is double number && !double.IsFinite(number) ? null : value);
                }

                csv.EndRecord();
            }
        });
    }
}
