using System.Text.RegularExpressions;

namespace FlowSim.Tidy.Tests;

/// <summary>Pages link to files and headings that exist.</summary>
public sealed partial class LinksTests
{
    private static readonly TextFile[] Pages =
        [.. Repository.Prose.Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal))];

    [Fact]
    public void Every_link_within_the_repository_leads_somewhere()
    {
        Assert.Contains(Pages, page => Targets(page).Any());

        Assert.Empty(Pages.SelectMany(Broken));
    }

    [Theory]
    [InlineData("[a](missing.md)")]
    [InlineData("[a](../missing/)")]
    [InlineData("[a](README.md#no-such-heading)")]
    public void A_link_that_leads_nowhere_is_found(string text) =>
        Assert.Single(Broken(new TextFile("page.md", text)));

    [Theory]
    [InlineData("[a](README.md)")]
    [InlineData("[a](docs/decisions/)")]
    [InlineData("[a](https://example.org/missing.md)")]
    [InlineData("[a](docs/glossary.md#sources)")]
    public void A_link_that_leads_somewhere_is_allowed(string text) => Assert.Empty(Broken(new TextFile("page.md", text)));

    private static IEnumerable<string> Broken(TextFile page) =>
        from target in Targets(page)
        let parts = target.Split('#')
        let path = Path.Combine(Repository.Root, Path.GetDirectoryName(page.Path) ?? "", parts[0])
        let file = parts[0].Length == 0 ? Path.Combine(Repository.Root, page.Path) : path
        where (!File.Exists(file) && !Directory.Exists(file)) || (parts.Length > 1 && !HasHeading(file, parts[1]))
        select $"{page.Path}: {target}";

    private static IEnumerable<string> Targets(TextFile page) =>
        Link().Matches(page.Text).Select(link => link.Groups[1].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal));

    private static bool HasHeading(string file, string anchor) =>
        !file.EndsWith(".md", StringComparison.Ordinal)
        || Heading().Matches(File.ReadAllText(file)).Any(heading => AnchorOf(heading.Groups[1].Value) == anchor);

    /// <summary>The anchor that a heading has: small letters, hyphens for spaces, no punctuation.</summary>
    private static string AnchorOf(string heading) =>
        string.Concat(heading.Trim().ToLowerInvariant()
            .Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_')
            .Select(letter => letter == ' ' ? '-' : letter));

    [GeneratedRegex(@"(?<!`)\[[^\]`]*(?:`[^`]*`[^\]`]*)*\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
