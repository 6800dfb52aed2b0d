using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FlowSim.Results.Sweeps;

/// <summary>
/// An insert into one table, prepared once and run for each row. A column keeps its value until it is set again, so
/// values that rows share are set once. It binds through SQLite's own interface, because the one writer of a sweep
/// stores hundreds of rows for each run, and workers must never wait for it.
/// </summary>
internal sealed class PreparedInsert : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly sqlite3_stmt _statement;

    /// <summary>Prepares the insert.</summary>
    /// <param name="connection">The open store.</param>
    /// <param name="table">The table, one of the schema's.</param>
    /// <param name="columnCount">Number of columns in the table.</param>
    public PreparedInsert(SqliteConnection connection, string table, int columnCount)
    {
        _connection = connection;
        var places = string.Join(", ", Enumerable.Repeat("?", columnCount));
        Check(raw.sqlite3_prepare_v2(connection.Handle, $"INSERT INTO \"{table}\" VALUES ({places});", out _statement));
    }

    /// <summary>Sets a column of the next row to an integer.</summary>
    public PreparedInsert Set(int column, long value)
    {
        Check(raw.sqlite3_bind_int64(_statement, column + 1, value));
        return this;
    }

    /// <summary>Sets a column of the next row to a number; NaN is stored as NULL.</summary>
    public PreparedInsert Set(int column, double value)
    {
        Check(double.IsNaN(value)
            ? raw.sqlite3_bind_null(_statement, column + 1)
            : raw.sqlite3_bind_double(_statement, column + 1, value));
        return this;
    }

    /// <summary>Sets a column of the next row to a text.</summary>
    public PreparedInsert Set(int column, string? value)
    {
        Check(value is null
            ? raw.sqlite3_bind_null(_statement, column + 1)
            : raw.sqlite3_bind_text(_statement, column + 1, value));
        return this;
    }

    /// <summary>Sets a column of the next row to a text in UTF-8; for texts that are stored many times.</summary>
    public PreparedInsert Set(int column, ReadOnlySpan<byte> value)
    {
        Check(raw.sqlite3_bind_text(_statement, column + 1, value));
        return this;
    }

    /// <summary>Inserts the row, within the open transaction.</summary>
    public void Insert()
    {
        var code = raw.sqlite3_step(_statement);
        raw.sqlite3_reset(_statement);
        if (code != raw.SQLITE_DONE)
        {
            Check(code);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _statement.Dispose();

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK)
        {
            SqliteException.ThrowExceptionForRC(code, _connection.Handle);
        }
    }
}
