using System.Collections.Immutable;

namespace FlowSim.Results.Sweeps;

/// <summary>The tables of a sweep's store; docs/experiments.md describes them.</summary>
internal static class SweepSchema
{
    /// <summary>
    /// The version of the schema, kept in SQLite's <c>user_version</c>. It grows with every change of the tables or of the
    /// names of outcomes and fates in them, since readers find rows by these names.
    /// </summary>
    public const int Version = 3;

    /// <summary>Marks a file as the store of a sweep; kept in <c>application_id</c>: the letters FLSW.</summary>
    public const int ApplicationId = 0x464C5357;

    /// <summary>The tables that contain what was requested.</summary>
    public static readonly ImmutableArray<string> Asked = ["definitions", "scenarios", "words", "files", "factors", "parameters"];

    /// <summary>The tables that contain figures of runs; the first column of each is the number of the run.</summary>
    public static readonly ImmutableArray<string> Figures = ["outcomes", "monthly", "legs", "twins"];

    /// <summary>The statements that create the tables.</summary>
    public const string Create =
        """
        CREATE TABLE definitions (
            definition INTEGER PRIMARY KEY, hash TEXT NOT NULL, name TEXT NOT NULL, title TEXT NOT NULL,
            version TEXT NOT NULL, "commit" TEXT, build TEXT NOT NULL, seed TEXT NOT NULL, sample_share REAL NOT NULL,
            replicates INTEGER NOT NULL, points INTEGER NOT NULL, first_run INTEGER NOT NULL,
            design_kind TEXT NOT NULL, design_size INTEGER NOT NULL, design_levels INTEGER NOT NULL,
            design_seed TEXT NOT NULL, design_scrambled INTEGER NOT NULL, kept TEXT NOT NULL);
        CREATE TABLE scenarios (
            definition INTEGER, position INTEGER, scenario TEXT NOT NULL, title TEXT NOT NULL, file TEXT NOT NULL,
            scenario_hash TEXT NOT NULL, period_from TEXT NOT NULL, period_until TEXT NOT NULL, source TEXT NOT NULL,
            places TEXT, legs TEXT, departures TEXT,
            PRIMARY KEY (definition, position)) WITHOUT ROWID;
        CREATE TABLE words (
            definition INTEGER, position INTEGER, language TEXT, key TEXT, text TEXT NOT NULL,
            PRIMARY KEY (definition, position, language, key)) WITHOUT ROWID;
        CREATE TABLE files (hash TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE factors (
            definition INTEGER, position INTEGER, path TEXT NOT NULL, range TEXT NOT NULL,
            PRIMARY KEY (definition, position)) WITHOUT ROWID;
        CREATE TABLE parameters (
            definition INTEGER, point INTEGER, path TEXT, value REAL NOT NULL,
            PRIMARY KEY (definition, point, path)) WITHOUT ROWID;
        CREATE TABLE runs (
            run INTEGER PRIMARY KEY, definition INTEGER NOT NULL, replicate INTEGER NOT NULL, point INTEGER NOT NULL,
            scenario TEXT NOT NULL, id TEXT NOT NULL, trial TEXT NOT NULL, state_hash TEXT NOT NULL,
            events INTEGER NOT NULL, parties INTEGER NOT NULL, people INTEGER NOT NULL, party_days INTEGER NOT NULL,
            UNIQUE (definition, replicate, point, scenario));
        CREATE TABLE outcomes (
            run INTEGER, outcome TEXT, value REAL, PRIMARY KEY (run, outcome)) WITHOUT ROWID;
        CREATE TABLE monthly (
            run INTEGER, outcome TEXT, month TEXT, value REAL NOT NULL,
            PRIMARY KEY (run, outcome, month)) WITHOUT ROWID;
        CREATE TABLE legs (
            run INTEGER, "from" TEXT, "to" TEXT, mode TEXT, people REAL NOT NULL,
            PRIMARY KEY (run, "from", "to", mode)) WITHOUT ROWID;
        CREATE TABLE twins (
            run INTEGER, fate_base TEXT, fate_other TEXT, people REAL NOT NULL,
            PRIMARY KEY (run, fate_base, fate_other)) WITHOUT ROWID;
        CREATE TABLE failures (
            definition INTEGER, replicate INTEGER, point INTEGER, message TEXT NOT NULL,
            PRIMARY KEY (definition, replicate, point)) WITHOUT ROWID;
        """;
}
