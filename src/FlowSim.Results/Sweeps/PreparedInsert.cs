using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace FlowSim.Results.Sweeps;

/// <summary>An insert into one table, prepared once and run for each row.</summary>
internal sealed class PreparedInsert : IDisposable
{
    private readonly SqliteCommand _command;
    private readonly SqliteParameter[] _parameters;

    /// <summary>Prepares the insert.</summary>
    /// <param name="connection">The open store.</param>
    /// <param name="table">The table, one of the schema's.</param>
    /// <param name="columnCount">How many columns it has.</param>
    [SuppressMessage("Security", "CA2100", Justification = "Names of tables are constants of the schema.")]
    public PreparedInsert(SqliteConnection connection, string table, int columnCount)
    {
        _command = connection.CreateCommand();
        _parameters =
        [
            .. Enumerable.Range(0, columnCount).Select(column => _command.Parameters.AddWithValue($"$p{column}", DBNull.Value)),
        ];
        _command.CommandText =
            $"INSERT INTO \"{table}\" VALUES ({string.Join(", ", _parameters.Select(parameter => parameter.ParameterName))});";
        _command.Prepare();
    }

    /// <summary>Inserts a row within a transaction.</summary>
    public void Add(SqliteTransaction transaction, params ReadOnlySpan<object?> row)
    {
        _command.Transaction = transaction;
        for (var column = 0; column < row.Length; column++)
        {
            _parameters[column].Value = row[column] ?? DBNull.Value;
        }

        _command.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public void Dispose() => _command.Dispose();
}
