using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace FlowSim.Report.Browser;

/// <summary>
/// The pages of a PDF and the links on each. Chromium writes everything except pictures uncompressed.
/// </summary>
internal sealed partial class PdfMarks
{
    private readonly List<IReadOnlyList<string>> _linksByPage = [];

    private PdfMarks(string text)
    {
        var objects = IndirectObject().Matches(text).ToDictionary(
            found => int.Parse(found.Groups["number"].Value, CultureInfo.InvariantCulture), found => found.Groups["body"].Value);
        foreach (var page in objects.Values.Where(body => PageObject().IsMatch(body)))
        {
            var links = Annotations().Match(page).Groups["references"].Value;
            _linksByPage.Add(
            [
                .. Reference().Matches(links)
                    .Select(reference => objects[int.Parse(reference.Groups["number"].Value, CultureInfo.InvariantCulture)])
                    .Select(link => Target().Match(link).Groups["target"].Value),
            ]);
            var box = MediaBox().Match(page);
            Width = double.Parse(box.Groups["width"].Value, CultureInfo.InvariantCulture);
            Height = double.Parse(box.Groups["height"].Value, CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Number of pages.</summary>
    public int Pages => _linksByPage.Count;

    /// <summary>The width of the last page in points.</summary>
    public double Width { get; }

    /// <summary>The height of the last page in points.</summary>
    public double Height { get; }

    /// <summary>Reads a PDF.</summary>
    public static PdfMarks Of(byte[] pdf) => new(Encoding.Latin1.GetString(pdf));

    /// <summary>The page, from 0, with the link to a target; there must be exactly one.</summary>
    public int PageOf(string target) => Assert.Single(
        _linksByPage.Index(), page => page.Item.Contains(target, StringComparer.Ordinal)).Index;

    [GeneratedRegex(@"(?<=^|\n)(?<number>\d+) 0 obj\s(?<body>.*?)\sendobj", RegexOptions.Singleline)]
    private static partial Regex IndirectObject();

    [GeneratedRegex(@"^<</Type /Page\s")]
    private static partial Regex PageObject();

    [GeneratedRegex(@"/Annots \[(?<references>[^\]]*)\]")]
    private static partial Regex Annotations();

    [GeneratedRegex(@"(?<number>\d+) 0 R")]
    private static partial Regex Reference();

    [GeneratedRegex(@"/URI \((?<target>[^)]*)\)")]
    private static partial Regex Target();

    [GeneratedRegex(@"/MediaBox \[0 0 (?<width>[\d.]+) (?<height>[\d.]+)\]")]
    private static partial Regex MediaBox();
}
