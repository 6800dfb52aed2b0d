using System.Text;

namespace FlowSim.Tools;

/// <summary>A page of docs in the making: headings, paragraphs and tables.</summary>
internal sealed class GeneratedPage
{
    private readonly StringBuilder _text = new();

    /// <summary>A page that says first what it is about and that nobody edits it.</summary>
    /// <param name="title">The heading of the page.</param>
    /// <param name="about">Its first paragraph.</param>
    /// <param name="command">The command that rewrites it.</param>
    public GeneratedPage(string title, string about, string command)
    {
        _text.Append($"# {title}\n\n{about}\n");
        Paragraph(
            "This page is made from the code; a test compares the two, and "
            + $"`{Generators.CommandLine(command)}` rewrites it.");
    }

    /// <summary>Begins a section.</summary>
    public void Section(string title, string about = "")
    {
        _text.Append($"\n## {title}\n");
        Paragraph(about);
    }

    /// <summary>Adds a paragraph, if it says anything.</summary>
    public void Paragraph(string text) => _text.Append(text.Length == 0 ? "" : $"\n{text}\n");

    /// <summary>Adds a table.</summary>
    public void Table(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        _text.Append('\n');
        Row(heads);
        Row([.. heads.Select(_ => "---")]);
        foreach (var row in rows)
        {
            Row([.. row.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))]);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private void Row(IReadOnlyList<string> cells) => _text.Append($"| {string.Join(" | ", cells)} |\n");
}
