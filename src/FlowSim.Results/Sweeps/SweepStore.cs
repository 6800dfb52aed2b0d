using FlowSim.Results.Tables;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FlowSim.Results.Sweeps;

/// <summary>
/// Writes a sweep to one SQLite file, trial by trial. One process writes; others may read meanwhile. A trial is either
/// completely in the file or absent.
/// </summary>
public sealed class SweepStore : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly RunRows _runs;
    private int _definition;

    private SweepStore(SqliteConnection connection)
    {
        _connection = connection;
        _runs = new(connection);
    }

    /// <summary>
    /// Opens a store, and creates it if it does not exist. What is written survives a crash of the machine.
    /// </summary>
    /// <exception cref="InvalidDataException">The file is not the store of a sweep.</exception>
    public static SweepStore Open(string path) => new(SweepConnection.Write(path, isDurable: true));

    /// <summary>
    /// Whether a file is still empty, such as one left by a process that was killed while it created the file.
    /// </summary>
    /// <exception cref="InvalidDataException">The file is not an SQLite file.</exception>
    public static bool IsEmpty(string path) => SweepConnection.IsEmpty(path);

    /// <summary>
    /// Creates a temporary store that is usable only once it is closed and published; writing does not wait for the
    /// disk.
    /// </summary>
    /// <exception cref="InvalidDataException">The file is not the store of a sweep.</exception>
    public static SweepStore Create(string path) => new(SweepConnection.Write(path, isDurable: false));

    /// <summary>
    /// Begins a definition, which becomes the current one, or continues it if it exists. Trials of earlier definitions
    /// that belong to it are reassigned to it; the others stay with theirs.
    /// </summary>
    /// <param name="definition">What the sweep runs.</param>
    /// <param name="places">The point and replicate of every trial by its id; called only if an earlier definition has
    /// runs.</param>
    public void Begin(SweepDefinition definition, Func<IReadOnlyDictionary<ulong, (int Point, int Replicate)>> places)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(places);
        using var transaction = _connection.BeginTransaction();
        var current = SweepConnection.ValueOf(_connection, "SELECT COALESCE(MAX(definition), 0) FROM definitions");
        var isCurrent = current > 0 && HexText.Parse(HashOf(current)) == definition.Hash;
        if (!isCurrent)
        {
            current++;
            new DefinitionRows(_connection, transaction).Add((int)current, definition);
        }

        Execute(
            transaction,
            "UPDATE definitions SET replicates = MAX(replicates, $p0) WHERE definition = $p1",
            definition.Replicates,
            current);
        TakeOver(transaction, (int)current, places);
        transaction.Commit();
        Take(definition, (int)current);
    }

    /// <summary>Begins a new store for some trials of a definition that is stored elsewhere.</summary>
    /// <param name="definition">What the sweep runs.</param>
    public void BeginPart(SweepDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        const int First = 1;
        using var transaction = _connection.BeginTransaction();
        new DefinitionRows(_connection, transaction).AddDefinition(First, definition);
        transaction.Commit();
        Take(definition, First);
    }

    /// <summary>Adds trials of the current definition in one transaction.</summary>
    public void Add(IReadOnlyCollection<TrialRecord> trials)
    {
        ArgumentNullException.ThrowIfNull(trials);
        using var transaction = _connection.BeginTransaction();
        foreach (var trial in trials.OrderBy(trial => trial.Replicate).ThenBy(trial => trial.Point))
        {
            Add(transaction, trial);
        }

        transaction.Commit();
    }

    /// <summary>Records that a trial failed; a later success removes the record.</summary>
    public void AddFailure(int point, int replicate, string message)
    {
        using var transaction = _connection.BeginTransaction();
        Execute(
            transaction,
            "INSERT OR REPLACE INTO failures VALUES ($p0, $p1, $p2, $p3)",
            _definition,
            replicate,
            point,
            message);
        transaction.Commit();
    }

    /// <summary>Closes the store; it is then a single file, unless somebody is reading it.</summary>
    public void Dispose()
    {
        _runs.Dispose();
        LeaveOneFile();
        _connection.Dispose();
    }

    /// <summary>
    /// Merges the write-ahead log into the store. If another process is reading, the log stays, and nothing is lost.
    /// </summary>
    private void LeaveOneFile()
    {
        // Not as a command, which would wait 30 seconds for the reader: longer than a scheduler waits before it kills.
        var result = raw.sqlite3_exec(_connection.Handle, "PRAGMA journal_mode = DELETE;");

        // The next sweep into this store, or the last reader to leave, takes the log in.
        if (result is not (SqliteCodes.Busy or SqliteCodes.Locked))
        {
            SqliteException.ThrowExceptionForRC(result, _connection.Handle);
        }
    }

    private void Take(SweepDefinition definition, int number)
    {
        _definition = number;
        var firstRun = SweepConnection.ValueOf(
            _connection, "SELECT first_run FROM definitions ORDER BY definition DESC LIMIT 1");
        _runs.Take(definition, number, firstRun);
    }

    private void Add(SqliteTransaction transaction, TrialRecord trial)
    {
        _runs.Add(trial);
        Execute(
            transaction,
            "DELETE FROM failures WHERE definition = $p0 AND replicate = $p1 AND point = $p2",
            _definition,
            trial.Replicate,
            trial.Point);
    }

    /// <summary>Reassigns trials of earlier definitions that belong to this one.</summary>
    private void TakeOver(
        SqliteTransaction transaction, int definition, Func<IReadOnlyDictionary<ulong, (int Point, int Replicate)>> placesOf)
    {
        var earlier = EarlierTrials(transaction, definition);
        if (earlier.Count == 0)
        {
            return;
        }

        var places = placesOf();
        Execute(transaction, "CREATE INDEX taken_over ON runs (trial)");
        foreach (var trial in earlier.Where(places.ContainsKey))
        {
            var (point, replicate) = places[trial];
            Execute(
                transaction,
                "UPDATE runs SET definition = $p0, point = $p1, replicate = $p2 WHERE trial = $p3",
                definition,
                point,
                replicate,
                HexText.Of(trial));
        }

        Execute(transaction, "DROP INDEX taken_over");
    }

    private List<ulong> EarlierTrials(SqliteTransaction transaction, int definition)
    {
        using var command = _connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "SELECT DISTINCT trial FROM runs WHERE definition < $p0";
        command.Parameters.AddWithValue("$p0", definition);
        using var reader = command.ExecuteReader();
        var trials = new List<ulong>();
        while (reader.Read())
        {
            trials.Add(HexText.Parse(reader.GetString(0)));
        }

        return trials;
    }

    private string HashOf(long definition)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT hash FROM definitions WHERE definition = $p0";
        command.Parameters.AddWithValue("$p0", definition);
        return (string)command.ExecuteScalar()!;
    }

    private void Execute(SqliteTransaction transaction, string sql, params ReadOnlySpan<object> arguments)
    {
        using var command = _connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // Every caller passes a literal.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var index = 0; index < arguments.Length; index++)
        {
            command.Parameters.AddWithValue($"$p{index}", arguments[index]);
        }

        command.ExecuteNonQuery();
    }
}
