using System.Text;
using CsvHelper;
using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Reading;

namespace FlowSim.Scenarios.Tables;

/// <summary>Reads a comma-separated table with a header line, and keeps the position of each field.</summary>
internal static class TableReader
{
    /// <summary>The rows that are well formed; all others are reported.</summary>
    /// <param name="source">The table.</param>
    /// <param name="columns">Its columns; all but those in <paramref name="optional"/> must be present, in any
    /// order.</param>
    /// <param name="optional">Columns that may be absent.</param>
    /// <param name="bag">Receives the problems.</param>
    public static List<TableRow> Read(
        SourceText source, IReadOnlyList<string> columns, IReadOnlyList<string> optional, DiagnosticBag bag)
    {
        var records = Records(source, bag);
        if (records.Count < 2)
        {
            bag.Add(ScenarioDiagnostics.TableWithoutRows(source.At(1, 1), columns));
            return [];
        }

        var header = records[0];
        var positions = Header(source, header, columns, optional, bag);
        if (positions.Count < columns.Count - optional.Count || !columns.Except(optional).All(positions.ContainsKey))
        {
            return [];
        }

        var rows = new List<TableRow>(records.Count - 1);
        foreach (var record in records.Skip(1))
        {
            if (record.Fields.Length == header.Fields.Length)
            {
                rows.Add(new TableRow(source, record, positions, bag));
            }
            else
            {
                bag.Add(ScenarioDiagnostics.FieldCount(source.At(record.Line, 1), record.Fields.Length, header.Fields.Length));
            }
        }

        return rows;
    }

    private static Dictionary<string, int> Header(
        SourceText source, TableRecord header, IReadOnlyList<string> columns, IReadOnlyList<string> optional, DiagnosticBag bag)
    {
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < header.Fields.Length; index++)
        {
            var name = header.Fields[index];
            if (!columns.Contains(name))
            {
                bag.Add(ScenarioDiagnostics.UnknownColumn(header.At(source, index), name, columns));
            }
            else if (!positions.TryAdd(name, index))
            {
                bag.Add(ScenarioDiagnostics.DuplicateColumn(header.At(source, index), name));
            }
        }

        foreach (var missing in columns.Except(optional).Where(column => !positions.ContainsKey(column)))
        {
            bag.Add(ScenarioDiagnostics.MissingColumn(source.At(header.Line, 1), missing));
        }

        return positions;
    }

    private static List<TableRecord> Records(SourceText source, DiagnosticBag bag)
    {
        var records = new List<TableRecord>();
        var options = new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            MalformedData = CsvMalformedDataHandling.Skip,
            OnMalformedRecord = record => bag.Add(record.Reason == CsvMalformedReason.UnterminatedQuote
                ? ScenarioDiagnostics.UnclosedQuote(source.At(record.LineNumber, 1))
                : ScenarioDiagnostics.StrayQuote(source.At(record.LineNumber, 1))),
            TrackLineNumbers = true,
            TrimWhitespace = true,
        };
        using var reader = CsvReader.FromText(source.Text, options);
        while (reader.Read())
        {
            var fields = Enumerable.Range(0, reader.FieldCount).Select(reader.GetString).ToArray();
            var record = new TableRecord((int)reader.LineNumber, fields, Encoding.UTF8.GetString(reader.RawRecord));
            if (!record.IsBlank)
            {
                records.Add(record);
            }
        }

        return records;
    }
}
