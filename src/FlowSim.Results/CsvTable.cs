using System.Globalization;
using CsvHelper;

namespace FlowSim.Results;

/// <summary>Writes a table that was worked out from results as CSV: a header, commas, invariant numbers, line feeds.</summary>
public static class CsvTable
{
    private static readonly CsvWriterOptions Options = new()
    {
        NewLine = "\n",
        FormatProvider = CultureInfo.InvariantCulture,
    };

    /// <summary>Writes a file in place of an earlier one; numbers that are not known or have no end are empty.</summary>
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
