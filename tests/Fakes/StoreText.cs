using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;

namespace FlowSim.Fakes;

/// <summary>
/// The contents of an SQLite file as text, row by row in the order of its columns, so that two stores can be compared.
/// </summary>
internal static class StoreText
{
    /// <summary>The text of all tables.</summary>
    public static string Of(string path)
    {
        using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);
        connection.Open();
        var tables = Rows(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
        Assert.NotEmpty(tables);
        var text = new StringBuilder();
        foreach (var table in tables)
        {
            var columns = Rows(connection, $"SELECT name FROM pragma_table_info('{table}') ORDER BY cid");
            var rows = Rows(connection, $"SELECT * FROM \"{table}\" ORDER BY {string.Join(", ", Enumerable.Range(1, columns.Count))}");
            text.AppendLine(CultureInfo.InvariantCulture, $"{table}({string.Join(", ", columns)}): {rows.Count} rows");
            rows.ForEach(row => text.AppendLine(row));
        }

        return text.ToString();
    }

    private static List<string> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Names of tables come from the schema itself.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount)
                .Select(column => Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture))));
        }

        return rows;
    }
}
