using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using Microsoft.Data.Sqlite;

namespace FlowSim.Results.Sweeps;

/// <summary>
/// Writes the current definition of a sweep as CSV, one file per table. Every row begins with the columns that identify
/// it: point, replicate and scenario. Rows are ordered by these columns, whatever the order in which trials ran.
/// </summary>
public static class SweepCsv
{
    private static readonly ImmutableArray<(string Table, string Sql)> Tables =
    [
        ("parameters", "SELECT point, path, value FROM parameters WHERE definition = $p0 ORDER BY point, path"),
        (
            "runs",
            """
            SELECT run, replicate, point, scenario, id, trial, state_hash, events, parties, people, party_days
            FROM runs WHERE definition = $p0 ORDER BY replicate, point, scenario
            """),
        ("outcomes", Of("outcomes", "outcome, value", "outcome")),
        ("monthly", Of("monthly", "outcome, month, value", "outcome, month")),
        ("legs", Of("legs", "\"from\", \"to\", mode, rows.people", "\"from\", \"to\", mode")),
        ("twins", Of("twins", "fate_base, fate_other, rows.people", "fate_base, fate_other")),
    ];

    private static readonly CsvWriterOptions Options = new()
    {
        NewLine = "\n",
        FormatProvider = CultureInfo.InvariantCulture,
    };

    /// <summary>Writes the files, replacing earlier ones.</summary>
    /// <param name="folder">The folder, which must exist.</param>
    /// <param name="reader">The store.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static void Write(string folder, SweepReader reader)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(reader);
        var definition = reader.Current();
        foreach (var (table, sql) in Tables)
        {
            AtomicFile.Write(Path.Combine(folder, table + ".csv"), path =>
            {
                using var csv = CsvWriter.ToFile(path, Options);
                using var command = reader.Command(sql, definition);
                using var rows = command.ExecuteReader();
                Write(csv, rows);
            });
        }
    }

    /// <summary>
    /// Runs are read in the order of their key, and each run's rows in the order of theirs, so that nothing has to be
    /// sorted however large the table is.
    /// </summary>
    private static string Of(string table, string columns, string order) =>
        $"""
        SELECT runs.run, replicate, point, scenario, {columns}
        FROM runs CROSS JOIN "{table}" AS rows ON rows.run = runs.run
        WHERE definition = $p0 ORDER BY replicate, point, scenario, {order}
        """;

    private static void Write(CsvWriter csv, SqliteDataReader rows)
    {
        csv.WriteHeader([.. Enumerable.Range(0, rows.FieldCount).Select(rows.GetName)]);
        while (rows.Read())
        {
            for (var column = 0; column < rows.FieldCount; column++)
            {
                csv.WriteField(rows.IsDBNull(column) ? null : rows.GetValue(column));
            }

            csv.EndRecord();
        }
    }
}
