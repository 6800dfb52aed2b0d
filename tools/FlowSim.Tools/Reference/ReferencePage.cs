using System.Text;

namespace FlowSim.Tools.Reference;

/// <summary>Builds a page of docs/reference from headings, paragraphs and tables.</summary>
internal sealed class ReferencePage
{
    private static readonly string Made =
        $"This page is made from the code; a test compares the two, and `{Generators.CommandLine("reference")}` rewrites it.";

    private readonly StringBuilder _text = new();

    /// <summary>Starts a page with its subject and a note that it is generated.</summary>
    public ReferencePage(string title, string about) => _text.Append($"# {title}\n\n{about}\n\n{Made}\n");

    /// <summary>Begins a section.</summary>
    public void Section(string directionField, string about = "")
    {
        _text.Append($"\n## {directionField}\n");
        Paragraph(about);
    }

    /// <summary>Adds a paragraph unless it is empty.</summary>
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
