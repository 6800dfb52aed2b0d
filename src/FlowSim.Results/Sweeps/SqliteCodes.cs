namespace FlowSim.Results.Sweeps;

/// <summary>Result codes of SQLite, as its documentation numbers them.</summary>
internal static class SqliteCodes
{
    /// <summary>SQLITE_CORRUPT.</summary>
    public const int Corrupt = 11;

    /// <summary>SQLITE_NOTADB.</summary>
    public const int NotADatabase = 26;
}
