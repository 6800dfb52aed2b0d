using System.Collections.Immutable;
using System.Globalization;
using FlowSim.Model.Outcomes;
using FlowSim.Results.Tables;
using Microsoft.Data.Sqlite;

namespace FlowSim.Results;

/// <summary>Reads a stored run.</summary>
public sealed partial class ResultReader : IDisposable
{
    private readonly SqliteConnection _connection;

    private ResultReader(SqliteConnection connection) => _connection = connection;

    /// <summary>Opens a store.</summary>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    /// <exception cref="InvalidDataException">The file is not a store, or has another schema.</exception>
    public static ResultReader Open(string path)
    {
        if (!File.Exists(path))
        {
            throw new FileNotFoundException("There is no such store.", path);
        }

        var settings = new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false };
        var connection = new SqliteConnection(settings.ConnectionString);
        var reader = new ResultReader(connection);
        try
        {
            connection.Open();
            var version = reader.Rows("PRAGMA user_version", row => row.GetInt32(0)).Single();
            return version == ResultStore.SchemaVersion
                ? reader
                : throw new InvalidDataException(
                    $"'{path}' has schema {version}; this program reads schema {ResultStore.SchemaVersion}. "
                    + "Run the command that made it again.");
        }
        catch (SqliteException problem)
        {
            reader.Dispose();
            throw StoreFile.Unreadable(path, problem);
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    /// <summary>How the run was made.</summary>
    public StoredRun Run() => Rows(
        """
        SELECT name, command, command_line, version, "commit", settings, seed, replicates, sample_share, period_from, period_until,
               simulated_from
        FROM run
        """,
        row => new StoredRun(
            row.GetString(0),
            row.GetString(1),
            row.GetString(2),
            row.GetString(3),
            TextOrNull(row, 4),
            SettingsText.Parse(row.GetString(5)),
            ulong.Parse(row.GetString(6), CultureInfo.InvariantCulture),
            row.GetInt32(7),
            row.GetDouble(8),
            Date(row.GetString(9)),
            Date(row.GetString(10)),
            Date(row.GetString(11)))).Single();

    /// <summary>The names of the scenarios, the base of a comparison first.</summary>
    public ImmutableArray<string> Scenarios() =>
        Rows("SELECT scenario FROM scenarios ORDER BY position", row => row.GetString(0));

    /// <summary>The scenarios, the base of a comparison first.</summary>
    public ImmutableArray<StoredScenario> StoredScenarios() => Rows(
        "SELECT scenario, title, file, content_hash, state_hash FROM scenarios ORDER BY position",
        row => new StoredScenario(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4)));

    /// <summary>The value of every parameter in a scenario, by path.</summary>
    public ImmutableArray<StoredParameter> Parameters(string scenario) => Rows(
        "SELECT path, value, distribution FROM parameters WHERE scenario = $p0 ORDER BY path",
        row => new StoredParameter(row.GetString(0), row.GetDouble(1), TextOrNull(row, 2)),
        scenario);

    /// <summary>The files of the scenarios, the base of a comparison first.</summary>
    public ImmutableArray<ScenarioFileRecord> ScenarioFiles() => Rows(
        "SELECT scenario, file, content_hash FROM scenarios ORDER BY position",
        row => new ScenarioFileRecord(row.GetString(0), row.GetString(1), HexText.Parse(row.GetString(2))));

    /// <summary>
    /// The values of all outcomes of a scenario in one replicate, by id; NaN where there is no value.
    /// </summary>
    public ImmutableArray<KeyValuePair<string, double>> Outcomes(string scenario, int replicate) => Rows(
        "SELECT outcome, value FROM outcomes WHERE scenario = $p0 AND replicate = $p1 ORDER BY outcome",
        row => KeyValuePair.Create(row.GetString(0), row.IsDBNull(1) ? double.NaN : row.GetDouble(1)),
        scenario,
        replicate);

    /// <summary>The state hashes of a scenario's replicates, in order.</summary>
    public ImmutableArray<string> StateHashes(string scenario) => Rows(
        "SELECT state_hash FROM replicates WHERE scenario = $p0 ORDER BY replicate", row => row.GetString(0), scenario);

    /// <summary>The values of an outcome over the whole run, by replicate; NaN where there is no value.</summary>
    public ImmutableArray<double> Outcome(string scenario, string outcome) => Rows(
        "SELECT value FROM outcomes WHERE scenario = $p0 AND outcome = $p1 ORDER BY replicate",
        row => row.IsDBNull(0) ? double.NaN : row.GetDouble(0),
        scenario,
        outcome);

    /// <summary>
    /// The value of an outcome by month (yyyy-MM), over all kinds and groups, as a mean over replicates. Months without
    /// a value are missing.
    /// </summary>
    public ImmutableArray<KeyValuePair<string, double>> MonthlyMeans(string scenario, string outcome) => Rows(
        """
        SELECT month, SUM(value) / (SELECT replicates FROM run) FROM outcomes_by_month
        WHERE scenario = $p0 AND outcome = $p1 GROUP BY month ORDER BY month
        """,
        row => KeyValuePair.Create(row.GetString(0), row.GetDouble(1)),
        scenario,
        outcome);

    /// <summary>The transitions between two scenarios in one replicate.</summary>
    public FateTransitions Twins(string baseScenario, string otherScenario, int replicate)
    {
        var fates = FateOrder.All.ToDictionary(FateNames.Of, StringComparer.Ordinal);
        var people = new double[fates.Count, fates.Count];
        var rows = Rows(
            "SELECT fate_base, fate_other, people FROM twins WHERE base = $p0 AND other = $p1 AND replicate = $p2",
            row => (Here: row.GetString(0), There: row.GetString(1), People: row.GetDouble(2)),
            baseScenario,
            otherScenario,
            replicate);
        foreach (var row in rows)
        {
            people[(int)fates[row.Here], (int)fates[row.There]] = row.People;
        }

        return new(people);
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? TextOrNull(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    /// <summary>
    /// Groups rows that each belong to one replicate by what they have in common, in the order of first appearance.
    /// Each group has one value per replicate; 0 where the replicate has no row.
    /// </summary>
    /// <param name="sql">A query whose last two columns are the replicate and the value.</param>
    /// <param name="read">Reads the columns that identify the group.</param>
    /// <param name="arguments">Arguments of the query.</param>
    private ImmutableArray<(T Key, ImmutableArray<double> Values)> ByReplicate<T>(
        string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object> arguments)
        where T : notnull
    {
        var replicates = Run().Replicates;
        var values = new OrderedDictionary<T, double[]>();
        var rows = Rows(
            sql, row => (Key: read(row), Replicate: row.GetInt32(row.FieldCount - 2), Value: row.GetDouble(row.FieldCount - 1)), arguments);
        foreach (var row in rows)
        {
            if (!values.TryGetValue(row.Key, out var ofKey))
            {
                ofKey = new double[replicates];
                values.Add(row.Key, ofKey);
            }

            ofKey[row.Replicate] = row.Value;
        }

        return [.. values.Select(entry => (entry.Key, entry.Value.ToImmutableArray()))];
    }

    private ImmutableArray<T> Rows<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object> arguments)
    {
        using var command = _connection.CreateCommand();
#pragma warning disable CA2100 // Every caller passes a literal.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var index = 0; index < arguments.Length; index++)
        {
            command.Parameters.AddWithValue($"$p{index}", arguments[index]);
        }

        using var reader = command.ExecuteReader();
        var rows = ImmutableArray.CreateBuilder<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows.ToImmutable();
    }
}
