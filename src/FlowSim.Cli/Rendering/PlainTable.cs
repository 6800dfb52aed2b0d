using FlowSim.Model.Outcomes;
using Spectre.Console;

namespace FlowSim.Cli.Rendering;

/// <summary>Tables that are readable without colour and in a file.</summary>
internal static class PlainTable
{
    /// <summary>An empty table with a line under its header.</summary>
    /// <param name="columns">The headers; those that begin with a space are for numbers and are right-aligned.</param>
    public static Table Create(params ReadOnlySpan<string> columns)
    {
        var table = new Table { Border = TableBorder.Simple, UseSafeBorder = true };
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(new Text(column.Trim()))
            {
                Alignment = column.StartsWith(' ') ? Justify.Right : Justify.Left,
                Padding = new Padding(0, 0, 1, 0),
            });
        }

        return table;
    }

    /// <summary>Adds a row of plain texts, without markup.</summary>
    public static void Add(this Table table, params ReadOnlySpan<string> cells)
    {
        var texts = new Text[cells.Length];
        for (var index = 0; index < cells.Length; index++)
        {
            texts[index] = new Text(cells[index]);
        }

        table.AddRow(texts);
    }

    /// <summary>Adds the header of a group of outcomes.</summary>
    public static void AddSection(this Table table, OutcomeGroup group)
    {
        var head = new string[table.Columns.Count];
        Array.Fill(head, "");
        head[0] = group.ToString().ToUpperInvariant();
        table.Add(head);
    }

    /// <summary>Prints a table of figures at its full width: a number broken over two lines would be misread.</summary>
    public static void WriteFigures(TextWriter output, Table table)
    {
        const int WiderThanAnyTable = 400;
        Write(output, WiderThanAnyTable, table);
    }

    /// <summary>Prints a table within a width, without colour or control characters.</summary>
    public static void Write(TextWriter output, int width, Table table)
    {
        using var lines = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(lines),
        });
        console.Profile.Width = width;
        console.Write(table);
        foreach (var line in lines.ToString().Split('\n'))
        {
            if (line.Trim().Length > 0)
            {
                output.WriteLine(line.TrimEnd());
            }
        }
    }
}
