using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace FlowSim.Report.Page;

/// <summary>Writes HTML. All text is encoded, so that no name in a file can become markup.</summary>
internal sealed class HtmlText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder _html = new();

    /// <summary>Opens an element; attributes without a value are omitted.</summary>
    public HtmlText Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _html.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                _html.Append(' ').Append(name).Append("=\"").Append(Encoder.Encode(value)).Append('"');
            }
        }

        _html.Append('>');
        return this;
    }

    /// <summary>Closes an element.</summary>
    public HtmlText Close(string element)
    {
        _html.Append("</").Append(element).Append('>');
        return this;
    }

    /// <summary>
    /// Marks the end of an element that the style sheet lays out by all that it contains, and shows when it is whole.
    /// </summary>
    public HtmlText EndMark() => Element("span", "", ("class", "end"), ("hidden", ""));

    /// <summary>Ends a line of the file.</summary>
    public HtmlText Line()
    {
        _html.Append('\n');
        return this;
    }

    /// <summary>Adds encoded text.</summary>
    public HtmlText Text(string text)
    {
        _html.Append(Encoder.Encode(text));
        return this;
    }

    /// <summary>Adds an element that contains text.</summary>
    public HtmlText Element(string element, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(element, attributes).Text(text).Close(element);

    /// <summary>Adds content that comes with the program, such as its style sheet, without encoding.</summary>
    public HtmlText Verbatim(string html)
    {
        _html.Append(html);
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => _html.ToString();
}
