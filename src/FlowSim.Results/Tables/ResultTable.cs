using System.Collections.Immutable;

namespace FlowSim.Results.Tables;

/// <summary>One table of the store: written alike to SQLite and to CSV.</summary>
/// <param name="Name">Its name in SQLite, and of its CSV file.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="KeyLength">How many columns, from the first, name a row.</param>
/// <param name="Rows">Its rows in their lasting order: texts, longs, ints, doubles and nulls.</param>
internal sealed record ResultTable(
    string Name, ImmutableArray<ResultColumn> Columns, int KeyLength, IEnumerable<object?[]> Rows);
