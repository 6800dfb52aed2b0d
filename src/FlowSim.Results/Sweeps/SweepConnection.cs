using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace FlowSim.Results.Sweeps;

/// <summary>Opens stores of sweeps, and distinguishes them from other files.</summary>
internal static class SweepConnection
{
    /// <summary>Opens a store for reading.</summary>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    /// <exception cref="InvalidDataException">The file is not the store of a sweep, or has another version.</exception>
    public static SqliteConnection Read(string path)
    {
        if (!File.Exists(path))
        {
            throw StoreHints.Missing(path);
        }

        // One transaction for all queries of a reader, so that it sees one state even if a sweep begins another
        // definition meanwhile.
        return Open(path, SqliteOpenMode.ReadOnly, connection => Execute(connection, "BEGIN"));
    }

    /// <summary>
    /// Whether a file is an empty SQLite file, such as one left by a process that was killed while it created the file.
    /// </summary>
    /// <exception cref="InvalidDataException">The file is not an SQLite file.</exception>
    public static bool IsEmpty(string path)
    {
        try
        {
            using var connection = new SqliteConnection(
                new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);
            connection.Open();
            return ValueOf(connection, "SELECT COUNT(*) FROM sqlite_schema") == 0;
        }
        catch (SqliteException problem) when (problem.SqliteErrorCode is SqliteCodes.NotADatabase or SqliteCodes.Corrupt)
        {
            throw new InvalidDataException($"'{path}' is not an SQLite file, or is damaged: {problem.Message}", problem);
        }
    }

    /// <summary>Opens a store for writing, and creates it if it does not exist.</summary>
    /// <exception cref="InvalidDataException">The file is not the store of a sweep, or has another version.</exception>
    public static SqliteConnection Write(string path, bool isDurable) => Open(path, SqliteOpenMode.ReadWriteCreate, connection =>
    {
        var isNew = ValueOf(connection, "PRAGMA user_version") == 0 && ValueOf(connection, "SELECT COUNT(*) FROM sqlite_schema") == 0;
        if (!isNew && ValueOf(connection, "PRAGMA application_id") != SweepSchema.ApplicationId)
        {
            // A file of another program stays as it is; the caller reports it.
            return;
        }

        // A finished run must survive a crash of the machine, so each commit waits for the disk. The log is merged into
        // the store every 32 MB and at the end, rather than every 4 MB, because merging is work for the one writer.
        Execute(
            connection,
            isDurable
                ? "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 8000;"
                : "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;");
        if (isNew)
        {
            Create(connection);
        }
    });

    /// <summary>Executes statements; they must be constants of the program.</summary>
    [SuppressMessage("Security", "CA2100", Justification = "Every caller passes constants.")]
    public static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The integer that a query returns.</summary>
    [SuppressMessage("Security", "CA2100", Justification = "Every caller passes constants.")]
    public static long ValueOf(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    private static void Create(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction();
        Execute(
            connection,
            SweepSchema.Create
            + $"PRAGMA application_id = {SweepSchema.ApplicationId}; PRAGMA user_version = {SweepSchema.Version};");
        transaction.Commit();
    }

    private static SqliteConnection Open(string path, SqliteOpenMode mode, Action<SqliteConnection> prepare)
    {
        var settings = new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false };
        var connection = new SqliteConnection(settings.ConnectionString);
        try
        {
            connection.Open();
            prepare(connection);
            if (ValueOf(connection, "PRAGMA application_id") != SweepSchema.ApplicationId)
            {
                throw new InvalidDataException($"'{path}' is not the store of a sweep.");
            }

            var version = ValueOf(connection, "PRAGMA user_version");
            return version == SweepSchema.Version
                ? connection
                : throw new InvalidDataException(
                    $"'{path}' has schema {version}; this program reads schema {SweepSchema.Version}. "
                    + "Run the sweep again, into another folder.");
        }
        catch (SqliteException problem) when (problem.SqliteErrorCode is SqliteCodes.NotADatabase or SqliteCodes.Corrupt)
        {
            connection.Dispose();
            throw new InvalidDataException($"'{path}' is not an SQLite file, or is damaged: {problem.Message}", problem);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
