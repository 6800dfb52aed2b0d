namespace FlowSim.Results.Sweeps;

/// <summary>Result codes of SQLite, with the numbers of its documentation.</summary>
internal static class SqliteCodes
{
    /// <summary>SQLITE_BUSY.</summary>
    public const int Busy = 5;

    /// <summary>SQLITE_LOCKED.</summary>
    public const int Locked = 6;

    /// <summary>SQLITE_CORRUPT.</summary>
    public const int Corrupt = 11;

    /// <summary>SQLITE_NOTADB.</summary>
    public const int NotADatabase = 26;
}
