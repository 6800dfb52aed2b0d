using System.Collections.Immutable;
using FlowSim.Model.Outcomes;
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
    // Kept as bytes, because a sweep stores these words hundreds of times per run.
    private static readonly ImmutableArray<byte[]> FateWords = [.. FateOrder.All.Select(fate => Utf8(FateNames.Of(fate)))];
    private static readonly ImmutableArray<byte[]> OutcomeIds = [.. OutcomeCatalog.All.Select(outcome => Utf8(outcome.Id))];

    private readonly SqliteConnection _connection;
    private readonly PreparedInsert _runs;
    private readonly PreparedInsert _outcomes;
    private readonly PreparedInsert _monthly;
    private readonly PreparedInsert _legs;
    private readonly PreparedInsert _twins;
    private ImmutableArray<string> _scenarios = [];
    private ImmutableArray<byte[][]> _months = [];
    private int _definition;
    private int _points;
    private long _firstRun;

    private SweepStore(SqliteConnection connection)
    {
        _connection = connection;
        _runs = new(connection, "runs", 12);
        _outcomes = new(connection, "outcomes", 3);
        _monthly = new(connection, "monthly", 4);
        _legs = new(connection, "legs", 5);
        _twins = new(connection, "twins", 4);
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
        _outcomes.Dispose();
        _monthly.Dispose();
        _legs.Dispose();
        _twins.Dispose();
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
        _points = definition.PointCount;
        _scenarios = [.. definition.Scenarios.Select(scenario => scenario.Name)];
        _months = [.. definition.Scenarios.Select(scenario => DateText.Months(scenario.Period).Select(Utf8).ToArray())];
        _firstRun = SweepConnection.ValueOf(
            _connection, "SELECT first_run FROM definitions ORDER BY definition DESC LIMIT 1");
    }

    private void Add(SqliteTransaction transaction, TrialRecord trial)
    {
        for (var position = 0; position < trial.Runs.Length; position++)
        {
            var run = trial.Runs[position];
            var number = _firstRun + (((((long)trial.Replicate * _points) + trial.Point) * trial.Runs.Length) + position);
            _runs
                .Set(0, number)
                .Set(1, _definition)
                .Set(2, trial.Replicate)
                .Set(3, trial.Point)
                .Set(4, _scenarios[position])
                .Set(5, HexText.Of(run.Id))
                .Set(6, HexText.Of(trial.Id))
                .Set(7, HexText.Of(run.StateHash))
                .Set(8, run.Events)
                .Set(9, run.Parties)
                .Set(10, run.People)
                .Set(11, run.PartyDays)
                .Insert();
            AddFigures(number, run, _months[position]);
            if (position > 0 && !trial.Twins.IsEmpty)
            {
                AddTwins(number, trial.Twins[position - 1]);
            }
        }

        Execute(
            transaction,
            "DELETE FROM failures WHERE definition = $p0 AND replicate = $p1 AND point = $p2",
            _definition,
            trial.Replicate,
            trial.Point);
    }

    private void AddFigures(long number, TrialRun run, byte[][] months)
    {
        _outcomes.Set(0, number);
        foreach (var outcome in KeyOrder.Outcomes)
        {
            _outcomes.Set(1, OutcomeIds[outcome]).Set(2, run.Outcomes[outcome]).Insert();
        }

        _monthly.Set(0, number);
        var current = -1;
        foreach (var monthly in run.Monthly)
        {
            if (monthly.Outcome != current)
            {
                current = monthly.Outcome;
                _monthly.Set(1, OutcomeIds[current]);
            }

            _monthly.Set(2, months[monthly.Month]).Set(3, monthly.Value).Insert();
        }

        _legs.Set(0, number);
        foreach (var way in run.Traffic)
        {
            _legs.Set(1, way.From).Set(2, way.To).Set(3, way.Mode).Set(4, way.People).Insert();
        }
    }

    private void AddTwins(long number, FateTransitions twins)
    {
        _twins.Set(0, number);
        foreach (var here in KeyOrder.Fates)
        {
            _twins.Set(1, FateWords[(int)here]);
            foreach (var there in KeyOrder.Fates)
            {
                if (twins[here, there] != 0)
                {
                    _twins.Set(2, FateWords[(int)there]).Set(3, twins[here, there]).Insert();
                }
            }
        }
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

    private static byte[] Utf8(string text) => System.Text.Encoding.UTF8.GetBytes(text);

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
