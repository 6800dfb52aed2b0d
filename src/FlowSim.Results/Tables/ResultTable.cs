using System.Collections.Immutable;

namespace FlowSim.Results.Tables;

/// <summary>One table of the store, written in the same way to SQLite and CSV.</summary>
/// <param name="Name">Its name in SQLite, and the name of its CSV file.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="KeyLength">The number of leading columns that identify a row.</param>
/// <param name="Rows">Its rows in key order: texts, longs, ints, doubles and nulls.</param>
internal sealed record ResultTable(
    string Name, ImmutableArray<ResultColumn> Columns, int KeyLength, IEnumerable<object?[]> Rows);
