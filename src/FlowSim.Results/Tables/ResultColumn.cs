namespace FlowSim.Results.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name in SQLite and CSV.</param>
/// <param name="SqlType">Its type in SQLite.</param>
internal sealed record ResultColumn(string Name, string SqlType)
{
    /// <summary>A text column.</summary>
    public static ResultColumn Text(string name) => new(name, "TEXT");

    /// <summary>An integer column.</summary>
    public static ResultColumn Whole(string name) => new(name, "INTEGER");

    /// <summary>A floating-point column.</summary>
    public static ResultColumn Number(string name) => new(name, "REAL");
}
