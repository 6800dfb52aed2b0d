using System.Diagnostics.CodeAnalysis;
using FlowSim.Results.Tables;
using Microsoft.Data.Sqlite;

namespace FlowSim.Results;

/// <summary>Writes a run to an SQLite file; docs/results.md describes the schema.</summary>
public static class ResultStore
{
    /// <summary>
    /// The version of the schema, kept in SQLite's <c>user_version</c>. It grows with every change of the tables or of the
    /// names of outcomes, events and fates in them, since readers find rows by these names.
    /// </summary>
    public const int SchemaVersion = 7;

    /// <summary>Writes all tables in one transaction.</summary>
    /// <param name="path">The file, which must not exist.</param>
    /// <param name="run">What to write.</param>
    /// <param name="cancellation">Stops the writing; the file is then unusable.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static void Write(string path, RunRecord run, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(run);
        var settings = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadWriteCreate,
            // A pooled connection would keep the file open while its folder is renamed.
            Pooling = false,
        };
        using var connection = new SqliteConnection(settings.ConnectionString);
        connection.Open();

        // The folder is renamed only when it is complete, so a journal would protect nothing.
        Execute(connection, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;");
        using var transaction = connection.BeginTransaction();
        foreach (var table in ResultTables.Of(run))
        {
            Execute(connection, CreateStatement(table));
            Insert(connection, table, cancellation);
        }

        Execute(connection, $"PRAGMA user_version = {SchemaVersion};");
        transaction.Commit();
    }

    private static string CreateStatement(ResultTable table)
    {
        var columns = table.Columns.Select(column => $"\"{column.Name}\" {column.SqlType}");
        var key = table.Columns.Take(table.KeyLength).Select(column => $"\"{column.Name}\"");
        return $"CREATE TABLE \"{table.Name}\" ({string.Join(", ", columns)}, PRIMARY KEY ({string.Join(", ", key)})) WITHOUT ROWID;";
    }

    [SuppressMessage("Security", "CA2100", Justification = "Names of tables and columns are constants of ResultTables.")]
    private static void Insert(SqliteConnection connection, ResultTable table, CancellationToken cancellation)
    {
        using var command = connection.CreateCommand();
        var parameters = table.Columns.Select((_, index) => command.Parameters.AddWithValue($"$p{index}", DBNull.Value)).ToArray();
        command.CommandText =
            $"INSERT INTO \"{table.Name}\" VALUES ({string.Join(", ", parameters.Select(parameter => parameter.ParameterName))});";
        command.Prepare();
        foreach (var row in table.Rows)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var column = 0; column < row.Length; column++)
            {
                parameters[column].Value = row[column] ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
        }
    }

    [SuppressMessage("Security", "CA2100", Justification = "Names of tables and columns are constants of ResultTables.")]
    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
