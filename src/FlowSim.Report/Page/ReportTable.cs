using System.Collections.Immutable;
using System.Globalization;
using FlowSim.Results;

namespace FlowSim.Report.Page;

/// <summary>A table of the page, which is also a CSV file.</summary>
/// <param name="Id">Its id and the name of its file.</param>
/// <param name="Caption">What it shows.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record ReportTable(string Id, string Caption, ImmutableArray<ReportColumn> Columns, ImmutableArray<ReportRow> Rows)
{
    /// <summary>Writes the table as HTML, in a frame that scrolls if the table is too wide.</summary>
    public void Write(HtmlText html)
    {
        html.Open("div", ("class", "table-wrap"), ("tabindex", "0"), ("role", "region"), ("aria-label", Caption)).Line();
        html.Open("table", ("id", $"table-{Id}")).Element("caption", Caption).Line();
        html.Open("thead").Open("tr");
        foreach (var column in Columns)
        {
            html.Element("th", column.Label, ("scope", "col"), ("class", StyleOf(column)));
        }

        html.Close("tr").Close("thead").Line();
        foreach (var part in Parts())
        {
            WritePart(html, part);
        }

        html.Close("table").EndMark().Close("div").Line();
    }

    /// <summary>Writes the table as a CSV file with unrounded numbers and with ids instead of names.</summary>
    public void WriteCsv(string path)
    {
        var hasParts = Rows.Any(row => row.Group is not null);
        CsvTable.Write(
            path,
            [.. hasParts ? ["part"] : Array.Empty<string>(), .. Columns.SelectMany(column => column.Names)],
            Rows.Select(row => (object?[])[.. hasParts ? [row.Group] : Array.Empty<object?>(), .. row.Cells.SelectMany(Values)]));
    }

    private static string? StyleOf(ReportColumn column) => column.Kind == ColumnKind.Text ? null : "number";

    private IEnumerable<object?> Values(ReportCell cell, int index) =>
        Columns[index].Kind == ColumnKind.Span ? [cell.Value, cell.High] : [cell.Value];

    /// <summary>Consecutive rows of the same part, in order.</summary>
    private IEnumerable<List<ReportRow>> Parts()
    {
        var part = new List<ReportRow>();
        foreach (var row in Rows)
        {
            if (part.Count > 0 && part[^1].Group != row.Group)
            {
                yield return part;
                part = [];
            }

            part.Add(row);
        }

        if (part.Count > 0)
        {
            yield return part;
        }
    }

    private void WritePart(HtmlText html, List<ReportRow> part)
    {
        html.Open("tbody").Line();
        if (part[0].Group is { } group)
        {
            html.Open("tr").Element(
                "th", group, ("scope", "rowgroup"), ("colspan", Columns.Length.ToString(CultureInfo.InvariantCulture)));
            html.Close("tr").Line();
        }

        foreach (var row in part)
        {
            html.Open("tr").Element("th", row.Cells[0].Text, ("scope", "row"));
            foreach (var (index, cell) in row.Cells.Index().Skip(1))
            {
                WriteCell(html, cell, Columns[index]);
            }

            html.Close("tr").Line();
        }

        html.Close("tbody").Line();
    }

    private static void WriteCell(HtmlText html, ReportCell cell, ReportColumn column)
    {
        html.Open("td", ("class", StyleOf(column)));
        if (cell.Verdict is { } verdict)
        {
            new VerdictMark(verdict, cell.Text).Write(html);
        }
        else
        {
            html.Text(cell.Text);
        }

        html.Close("td");
    }
}
