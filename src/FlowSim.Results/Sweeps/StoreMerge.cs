using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using FlowSim.Results.Tables;
using Microsoft.Data.Sqlite;

namespace FlowSim.Results.Sweeps;

/// <summary>
/// Merges several stores with trials of one sweep into one. Its bytes depend on what was run, and not on how the trials
/// were shared out, in which order they finished, or how often they ran.
/// </summary>
public sealed class StoreMerge : IDisposable
{
    private readonly SqliteConnection _stage;
    private readonly List<string> _sources = [];
    private readonly string _hash;

    private StoreMerge(SqliteConnection stage, ulong hash)
    {
        _stage = stage;
        _hash = HexText.Of(hash);
        SweepConnection.Execute(
            stage,
            """
            CREATE TEMP TABLE known (id TEXT PRIMARY KEY, state_hash TEXT NOT NULL, source INTEGER NOT NULL) WITHOUT ROWID;
            CREATE TEMP TABLE fresh (run INTEGER PRIMARY KEY);
            """);
    }

    /// <summary>
    /// Writes a merged store, replacing an earlier one. The earlier one stays until the new one is complete.
    /// </summary>
    /// <param name="path">The store.</param>
    /// <param name="definition">The definition of the sweep, with the largest number of replicates requested.</param>
    /// <param name="earlier">A store of the same sweep with what was run before, including earlier definitions; null
    /// for none.</param>
    /// <param name="parts">Stores of finished trials.</param>
    /// <exception cref="InvalidDataException">A part is damaged or of another sweep, or two runs of one id
    /// differ.</exception>
    /// <exception cref="IOException">The store cannot be written.</exception>
    public static void Write(string path, SweepDefinition definition, string? earlier, IReadOnlyList<string> parts)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(parts);
        AtomicFile.Write(path, partial =>
        {
            var stage = partial + ".stage";
            File.Delete(stage);
            try
            {
                using (var store = SweepStore.Create(stage))
                {
                    if (earlier is null)
                    {
                        store.Begin(definition, () => ImmutableDictionary<ulong, (int Point, int Replicate)>.Empty);
                    }
                }

                using (var merge = new StoreMerge(SweepConnection.Write(stage, isDurable: false), definition.Hash))
                {
                    merge.Run(definition, earlier, parts);
                    merge.WriteTo(partial);
                }

                AtomicFile.Flush(partial);
            }
            finally
            {
                File.Delete(stage);
            }
        });
    }

    /// <inheritdoc/>
    public void Dispose() => _stage.Dispose();

    private void Run(SweepDefinition definition, string? earlier, IReadOnlyList<string> parts)
    {
        if (earlier is not null)
        {
            TakeAll(earlier);
        }

        Execute(
            "UPDATE definitions SET replicates = MAX(replicates, $p0) WHERE definition = (SELECT "
                + "MAX(definition) FROM definitions)",
            definition.Replicates);
        foreach (var part in parts)
        {
            Take(part);
        }

        Execute(
            """
            DELETE FROM failures WHERE definition = (SELECT MAX(definition) FROM definitions)
                AND (replicate, point) IN
                    (SELECT replicate, point FROM runs WHERE definition = (SELECT MAX(definition) FROM definitions))
            """);
    }

    private void TakeAll(string store)
    {
        Attach(store);
        foreach (var table in (IEnumerable<string>)[.. SweepSchema.Asked, "runs", .. SweepSchema.Figures, "failures"])
        {
            Execute($"INSERT INTO main.\"{table}\" SELECT * FROM part.\"{table}\"");
        }

        Execute("INSERT INTO known SELECT id, state_hash, $p0 FROM main.runs", _sources.Count);
        Detach(store);
    }

    private void Take(string part)
    {
        if (SweepParts.Read(part, reader => reader.DefinitionHash()) is not { } hash || HexText.Of(hash) != _hash)
        {
            throw new InvalidDataException($"'{part}' is a part of another sweep. Remove it.");
        }

        Attach(part);
        try
        {
            RefuseContradiction(part);
            TakeFresh();
        }
        catch (SqliteException problem)
        {
            throw new InvalidDataException(
                $"'{part}' is damaged: {problem.Message} Remove it: its runs will then be repeated.", problem);
        }

        Detach(part);
    }

    /// <summary>Throws if two runs with the same definition differ, because then results cannot be relied on.</summary>
    private void RefuseContradiction(string part)
    {
        using var command = Command(
            """
            SELECT part.runs.id, known.source FROM part.runs JOIN known USING (id)
            WHERE part.runs.state_hash <> known.state_hash ORDER BY part.runs.run LIMIT 1
            """);
        using var rows = command.ExecuteReader();
        if (rows.Read())
        {
            throw new InvalidDataException(
                $"run {rows.GetString(0)} has one result in '{_sources[rows.GetInt32(1)]}' and another in "
                    + $"'{part}'. Equal runs "
                + "must be equal: either the programs that made them differ, or the machines do, or the model is not "
                + "reproducible. Nothing was merged.");
        }
    }

    private void TakeFresh()
    {
        const string Shift = "(SELECT first_run - 1 FROM main.definitions ORDER BY definition DESC LIMIT 1)";
        using var transaction = _stage.BeginTransaction();
        Execute("DELETE FROM fresh");
        Execute("INSERT INTO fresh SELECT run FROM part.runs WHERE id NOT IN (SELECT id FROM known)");
        Execute(
            $"""
            INSERT INTO main.runs
            SELECT run + {Shift}, (SELECT MAX(definition) FROM main.definitions), replicate, point, scenario, id, trial, state_hash,
                   events, parties, people, party_days
            FROM part.runs WHERE run IN (SELECT run FROM fresh)
            """);
        foreach (var table in SweepSchema.Figures)
        {
            Execute(
                $"""
                INSERT INTO main.{table}
                SELECT run + {Shift}, {ColumnsAfterRun(table)} FROM part.{table} WHERE run IN (SELECT run FROM fresh)
                """);
        }

        Execute(
            """
            INSERT INTO main.failures SELECT (SELECT MAX(definition) FROM main.definitions), replicate, point, message
            FROM part.failures WHERE true ON CONFLICT DO UPDATE SET message = MIN(message, excluded.message)
            """);
        Execute(
            "INSERT INTO known SELECT id, state_hash, $p0 FROM part.runs WHERE run IN "
                + "(SELECT run FROM fresh)", _sources.Count);
        transaction.Commit();
    }

    private string ColumnsAfterRun(string table)
    {
        using var command = Command($"SELECT name FROM pragma_table_info('{table}') WHERE cid > 0 ORDER BY cid");
        using var rows = command.ExecuteReader();
        var columns = new List<string>();
        while (rows.Read())
        {
            columns.Add($"\"{rows.GetString(0)}\"");
        }

        return string.Join(", ", columns);
    }

    /// <summary>
    /// Writes every table again in key order, so that the order in which it was filled leaves no trace.
    /// </summary>
    private void WriteTo(string path)
    {
        File.Delete(path);
        Execute("VACUUM INTO $p0", path);
    }

    private void Attach(string store) => Execute("ATTACH DATABASE $p0 AS part", store);

    private void Detach(string store)
    {
        Execute("DETACH DATABASE part");
        _sources.Add(store);
    }

    private void Execute(string sql, params ReadOnlySpan<object> arguments)
    {
        using var command = Command(sql, arguments);
        command.ExecuteNonQuery();
    }

    [SuppressMessage("Security", "CA2100", Justification = "Every caller passes constants, or names of the schema.")]
    private SqliteCommand Command(string sql, params ReadOnlySpan<object> arguments)
    {
        var command = _stage.CreateCommand();
        command.CommandText = sql;
        for (var index = 0; index < arguments.Length; index++)
        {
            command.Parameters.AddWithValue($"$p{index}", arguments[index]);
        }

        return command;
    }
}
