using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using FlowSim.Kernel.Time;
using FlowSim.Model.Network;
using FlowSim.Results.Tables;
using Microsoft.Data.Sqlite;

namespace FlowSim.Results.Sweeps;

/// <summary>
/// Reads the store of a sweep, even while it is being written: everything it returns is as of the moment it was opened.
/// </summary>
public sealed class SweepReader : IDisposable
{
    private readonly SqliteConnection _connection;

    private SweepReader(SqliteConnection connection) => _connection = connection;

    /// <summary>Opens a store.</summary>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    /// <exception cref="InvalidDataException">The file is not the store of a sweep, or has another version.</exception>
    public static SweepReader Open(string path) => new(SweepConnection.Read(path));

    /// <summary>The current definition, or null if the store is empty.</summary>
    public SweepDefinition? Definition() => Current() is var current && current == 0 ? null : Definition(current);

    /// <summary>The definition with a number.</summary>
    /// <exception cref="InvalidOperationException">There is no such definition.</exception>
    public SweepDefinition Definition(int number) => Rows(
        "SELECT * FROM definitions WHERE definition = $p0",
        row => new SweepDefinition
        {
            Hash = HexText.Parse(row.GetString(1)),
            Name = row.GetString(2),
            Title = row.GetString(3),
            Version = row.GetString(4),
            Commit = row.IsDBNull(5) ? null : row.GetString(5),
            Build = row.GetString(6),
            Seed = ulong.Parse(row.GetString(7), CultureInfo.InvariantCulture),
            SampleShare = row.GetDouble(8),
            Replicates = row.GetInt32(9),
            PointCount = row.GetInt32(10),
            Design = new(
                row.GetString(12),
                row.GetInt32(13),
                row.GetInt32(14),
                ulong.Parse(row.GetString(15), CultureInfo.InvariantCulture),
                row.GetInt32(16) != 0),
            Kept = row.GetString(17),
            Scenarios = Scenarios(number),
            Factors = Rows(
                "SELECT path, range FROM factors WHERE definition = $p0 ORDER BY position",
                factor => new SweepFactor(factor.GetString(0), factor.GetString(1)),
                number),
            Points = Points(number),
        },
        number).Single();

    /// <summary>
    /// The numbers of the finished trials of the current definition: replicate times points, plus point.
    /// </summary>
    public HashSet<long> TrialNumbers() => [.. Rows(
        "SELECT DISTINCT replicate * points + point FROM runs JOIN definitions USING (definition) WHERE definition = $p0",
        row => row.GetInt64(0),
        Current())];

    /// <summary>The hash of the current definition, or null if the store is empty.</summary>
    public ulong? DefinitionHash()
    {
        var hashes = Rows("SELECT hash FROM definitions WHERE definition = $p0", row => HexText.Parse(row.GetString(0)), Current());
        return hashes.IsEmpty ? null : hashes[0];
    }

    /// <summary>Number of finished runs of the current definition.</summary>
    public long RunCount() => Rows("SELECT COUNT(*) FROM runs WHERE definition = $p0", row => row.GetInt64(0), Current()).Single();

    /// <summary>Failed trials of the current definition: point, replicate and error message.</summary>
    public ImmutableArray<(int Point, int Replicate, string Message)> Failures() => Rows(
        "SELECT point, replicate, message FROM failures WHERE definition = $p0 ORDER BY replicate, point",
        row => (row.GetInt32(0), row.GetInt32(1), row.GetString(2)),
        Current());

    /// <summary>The number of replicates, counted from the first, that are finished at every point.</summary>
    public int CompleteReplicates(SweepDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var whole = Rows(
            "SELECT replicate, COUNT(*) FROM runs WHERE definition = $p0 GROUP BY replicate ORDER BY replicate",
            row => (Replicate: row.GetInt32(0), Runs: row.GetInt64(1)),
            Current());
        var each = (long)definition.PointCount * definition.Scenarios.Length;
        return whole.Index().TakeWhile(row => row.Item.Replicate == row.Index && row.Item.Runs == each).Count();
    }

    /// <summary>
    /// The value of an outcome under a scenario at every point and in each complete replicate: <c>[replicate * points +
    /// point]</c>; NaN where there is no value.
    /// </summary>
    /// <exception cref="InvalidDataException">The store does not contain the outcome for every run.</exception>
    public double[] Outcome(SweepDefinition definition, string scenario, string outcome, int replicates)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var values = new double[(long)definition.PointCount * replicates];
        using var command = Command(
            """
            SELECT replicate, point, value FROM runs JOIN outcomes USING (run)
            WHERE definition = $p0 AND scenario = $p1 AND outcome = $p2 AND replicate < $p3
            """,
            Current(),
            scenario,
            outcome,
            replicates);
        using var reader = command.ExecuteReader();
        long found = 0;
        for (; reader.Read(); found++)
        {
            var index = ((long)reader.GetInt32(0) * definition.PointCount) + reader.GetInt32(1);
            values[index] = reader.IsDBNull(2) ? double.NaN : reader.GetDouble(2);
        }

        return found == values.Length
            ? values
            : throw new InvalidDataException(
                $"The store has '{outcome}' of {found} of {values.Length} runs of '{scenario}': it is damaged, or older than the outcome.");
    }

    /// <summary>
    /// An outcome by point, as the mean over the complete replicates; NaN where a replicate has no value.
    /// </summary>
    /// <exception cref="InvalidDataException">The store does not contain the outcome for every run.</exception>
    public double[] PointMeans(SweepDefinition definition, string scenario, string outcome, int replicates)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var means = new double[definition.PointCount];
        foreach (var (index, value) in Outcome(definition, scenario, outcome, replicates).Index())
        {
            means[index % means.Length] += value;
        }

        // Divided once, so that equal sums of counts give means that are equal to the bit.
        for (var point = 0; point < means.Length; point++)
        {
            means[point] /= replicates;
        }

        return means;
    }

    /// <summary>The stored run with a number; null if there is no such run.</summary>
    public StoredSweepRun? Run(long number) => Runs("run = $p0", number).SingleOrDefault();

    /// <summary>Stored runs whose id begins with a text.</summary>
    public ImmutableArray<StoredSweepRun> RunsById(string beginning) => Runs("substr(id, 1, length($p0)) = $p0", beginning);

    /// <summary>The values of the varied parameters at a point of a definition, in the order of the factors.</summary>
    public ImmutableArray<KeyValuePair<string, double>> ValuesAt(int definition, int point) => Rows(
        """
        SELECT path, value FROM parameters JOIN factors USING (definition, path)
        WHERE definition = $p0 AND point = $p1 ORDER BY position
        """,
        row => KeyValuePair.Create(row.GetString(0), row.GetDouble(1)),
        definition,
        point);

    /// <summary>The values of all outcomes of a run, by id; NaN where there is no value.</summary>
    public ImmutableArray<KeyValuePair<string, double>> Outcomes(long run) => Rows(
        "SELECT outcome, value FROM outcomes WHERE run = $p0 ORDER BY outcome",
        row => KeyValuePair.Create(row.GetString(0), row.IsDBNull(1) ? double.NaN : row.GetDouble(1)),
        run);

    /// <summary>The number of the last run; 0 if the store has no runs.</summary>
    public long LastRun() => Rows("SELECT COALESCE(MAX(run), 0) FROM runs", row => row.GetInt64(0)).Single();

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    /// <summary>Reads all rows of a query.</summary>
    internal ImmutableArray<T> Rows<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object> arguments)
    {
        using var command = Command(sql, arguments);
        using var reader = command.ExecuteReader();
        var rows = ImmutableArray.CreateBuilder<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows.ToImmutable();
    }

    /// <summary>A query of this store.</summary>
    internal SqliteCommand Command(string sql, params ReadOnlySpan<object> arguments)
    {
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // Every caller passes a literal.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var index = 0; index < arguments.Length; index++)
        {
            command.Parameters.AddWithValue($"$p{index}", arguments[index]);
        }

        return command;
    }

    /// <summary>The number of the current definition, from 1; 0 if the store is empty.</summary>
    internal int Current() => Rows("SELECT COALESCE(MAX(definition), 0) FROM definitions", row => row.GetInt32(0)).Single();

    /// <summary>The values of the factors at a definition's points, in the order of its factors.</summary>
    /// <exception cref="InvalidDataException">The store is damaged.</exception>
    private ImmutableArray<double> Points(int definition)
    {
        var positions = Rows("SELECT path FROM factors WHERE definition = $p0 ORDER BY position", row => row.GetString(0), definition)
            .Index().ToDictionary(factor => factor.Item, factor => factor.Index, StringComparer.Ordinal);
        var count = Rows("SELECT points FROM definitions WHERE definition = $p0", row => row.GetInt32(0), definition).Single();
        var values = new double[count * positions.Count];
        Array.Fill(values, double.NaN);
        using var command = Command("SELECT point, path, value FROM parameters WHERE definition = $p0", definition);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            values[(reader.GetInt32(0) * positions.Count) + positions[reader.GetString(1)]] = reader.GetDouble(2);
        }

        return values.Any(double.IsNaN)
            ? throw new InvalidDataException("The store is damaged: a point lacks the value of a parameter.")
            : ImmutableCollectionsMarshal.AsImmutableArray(values);
    }

    private ImmutableArray<StoredSweepRun> Runs(string condition, object argument) => Rows(
        $"""
        SELECT run, runs.definition, replicate, point, position, runs.scenario, id, state_hash
        FROM runs JOIN scenarios ON scenarios.definition = runs.definition AND scenarios.scenario = runs.scenario
        WHERE {condition} ORDER BY run
        """,
        row => new StoredSweepRun(
            row.GetInt64(0),
            row.GetInt32(1),
            row.GetInt32(2),
            row.GetInt32(3),
            row.GetInt32(4),
            row.GetString(5),
            HexText.Parse(row.GetString(6)),
            HexText.Parse(row.GetString(7))),
        argument);

    private ImmutableArray<SweepScenario> Scenarios(int definition) => Rows(
        """
        SELECT scenario, title, file, scenario_hash, period_from, period_until, source,
               (SELECT text FROM files WHERE hash = places), (SELECT text FROM files WHERE hash = legs),
               (SELECT text FROM files WHERE hash = departures), position
        FROM scenarios WHERE definition = $p0 ORDER BY position
        """,
        row => new SweepScenario(
            row.GetString(0),
            row.GetString(1),
            row.GetString(2),
            HexText.Parse(row.GetString(3)),
            new SimulationPeriod(Date(row.GetString(4)), Date(row.GetString(5))),
            row.GetString(6),
            row.IsDBNull(7) ? null : new CorridorText(row.GetString(7), row.GetString(8), row.GetString(9)),
            Words(definition, row.GetInt32(10))),
        definition);

    private CorridorWords Words(int definition, int position) => new(
        Rows(
            "SELECT language, key, text FROM words WHERE definition = $p0 AND position = $p1",
            row => (Language: row.GetString(0), Key: row.GetString(1), Text: row.GetString(2)),
            definition,
            position)
        .GroupBy(text => text.Language, StringComparer.Ordinal)
        .ToImmutableSortedDictionary(
            texts => texts.Key,
            texts => texts.ToImmutableSortedDictionary(text => text.Key, text => text.Text, StringComparer.Ordinal),
            StringComparer.Ordinal));

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
