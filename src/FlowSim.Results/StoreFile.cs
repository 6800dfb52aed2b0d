using FlowSim.Results.Sweeps;
using Microsoft.Data.Sqlite;

namespace FlowSim.Results;

/// <summary>Stores as files, before their kind is known.</summary>
public static class StoreFile
{
    /// <summary>The store to which a path refers: the file itself, or the store in the folder at that path.</summary>
    public static string At(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Directory.Exists(path) ? Path.Combine(path, ResultFolder.StoreFileName) : path;
    }

    /// <summary>The kind of a store.</summary>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    /// <exception cref="InvalidDataException">The file is not a store.</exception>
    public static StoreKind KindOf(string path)
    {
        if (!File.Exists(path))
        {
            throw StoreHints.Missing(path);
        }

        if (StoreHints.OtherFile(path) is { } other)
        {
            throw other;
        }

        var settings = new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false };
        using var connection = new SqliteConnection(settings.ConnectionString);
        try
        {
            connection.Open();
            if (SweepConnection.ValueOf(connection, "PRAGMA application_id") == SweepSchema.ApplicationId)
            {
                return StoreKind.Sweep;
            }

            const string Tables =
                "SELECT COUNT(*) FROM sqlite_schema WHERE name IN ('run', 'scenarios', 'replicates')";
            return SweepConnection.ValueOf(connection, Tables) == 3
                ? StoreKind.Run
                : throw new InvalidDataException($"'{path}' is not a store of flowsim.");
        }
        catch (SqliteException problem)
        {
            throw Unreadable(path, problem);
        }
    }

    /// <summary>The error for a store that SQLite cannot read.</summary>
    internal static InvalidDataException Unreadable(string path, SqliteException problem) =>
        new($"'{path}' is not an SQLite file, is damaged, or may not be read: {problem.Message}", problem);
}
