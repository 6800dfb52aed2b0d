using FlowSim.Results.Sweeps;
using Microsoft.Data.Sqlite;

namespace FlowSim.Results;

/// <summary>Stores as files, before it is known what they hold.</summary>
public static class StoreFile
{
    /// <summary>The store that a path means: the path itself, or the store in the folder of that path.</summary>
    public static string At(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Directory.Exists(path) ? Path.Combine(path, ResultFolder.StoreFileName) : path;
    }

    /// <summary>What a store holds.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">The file is no store.</exception>
    public static StoreKind KindOf(string path)
    {
        if (!File.Exists(path))
        {
            throw new FileNotFoundException($"There is no store '{path}'.", path);
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

            return SweepConnection.ValueOf(connection, "SELECT COUNT(*) FROM sqlite_schema WHERE name IN ('run', 'scenarios', 'replicates')") == 3
                ? StoreKind.Run
                : throw new InvalidDataException($"'{path}' is not a store of flowsim.");
        }
        catch (SqliteException problem)
        {
            throw Unreadable(path, problem);
        }
    }

    /// <summary>What is said of a store that SQLite cannot read.</summary>
    internal static InvalidDataException Unreadable(string path, SqliteException problem) =>
        new($"'{path}' is not an SQLite file, is damaged, or may not be read: {problem.Message}", problem);
}
