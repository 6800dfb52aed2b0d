using System.Text.RegularExpressions;

namespace FlowSim.Tidy.Tests;

public sealed partial class WordsTests
{
    private static readonly TextFile[] Everything =
    [
        .. Repository.Prose,
        .. Repository.ProductAndTools.Select(file => new TextFile(file.Path, file.Text)),
    ];

    public WordsTests()
    {
        Assert.NotEmpty(Repository.ProductAndTools);
        Assert.NotEmpty(Repository.Files("docs", "*.md"));
        Assert.NotEmpty(Repository.Files("scenarios", "*.yaml"));
    }

    [Fact]
    public void People_are_called_people()
    {
        // The conventions quote such words to say that they are not used.
        var spoken = Everything.Where(file => !file.Path.EndsWith("conventions.md", StringComparison.OrdinalIgnoreCase));

        Assert.Empty(spoken.SelectMany(file => Lines(file, Belittling())));
    }

    [Fact]
    public void No_page_contains_the_path_of_a_machine()
    {
        Assert.Empty(Everything.SelectMany(file => Lines(file, MachinePath())));
    }

    [Theory]
    [InlineData("counts of illegals")]
    [InlineData("Illegal aliens")]
    [InlineData("an illegal  migrant")]
    [InlineData("captured migrants")]
    [InlineData("families were captured")]
    [InlineData("the flow loss at the border")]
    [InlineData("flow-loss")]
    [InlineData("waves of migrants")]
    public void Banned_words_about_people_are_found(string text)
    {
        Assert.Single(Lines(new TextFile("docs/page.md", $"First.\n{text}\nLast."), Belittling()));
    }

    [Theory]
    [InlineData("an illegal value")]
    [InlineData("unauthorised migrants, people held, people turned back")]
    [InlineData("the captured variable")]
    public void Other_words_are_allowed(string text)
    {
        Assert.Empty(Lines(new TextFile("docs/page.md", text), Belittling()));
    }

    [Theory]
    [InlineData("see /work/notes.md")]
    [InlineData("`/root/.nuget`")]
    [InlineData("(/home/me/FlowSim)")]
    [InlineData("/tmp/out")]
    [InlineData("C:\\Users\\me")]
    public void A_path_of_a_machine_is_found(string text)
    {
        Assert.Single(Lines(new TextFile("docs/page.md", text), MachinePath()));
    }

    [Theory]
    [InlineData("https://example.org/home/page")]
    [InlineData("out/work/run")]
    public void A_path_of_the_project_or_of_the_web_is_allowed(string text)
    {
        Assert.Empty(Lines(new TextFile("docs/page.md", text), MachinePath()));
    }

    private static IEnumerable<string> Lines(TextFile file, Regex words) =>
        from line in file.Lines
        where words.IsMatch(line.Text)
        select $"{file.Path}({line.Number}): {words.Match(line.Text).Value}";

    [GeneratedRegex(
        @"\billegals\b|\billegal\s+(aliens?|(im)?migrants?|people|persons?|crossers?)\b"
        + @"|\bcaptured\s+(migrants?|people|persons?|families|children)\b"
        + @"|\b(migrants|people|persons|families|children)\s+(are|were|is|was)\s+captured\b|\bflow[\s-]+loss(es)?\b"
        + @"|\b(waves?|floods?|hordes?|swarms?)\s+of\s+(migrants?|people|refugees)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Belittling();

    [GeneratedRegex(@"(?<![\w./-])/(work|root|home|tmp)/|\b[A-Z]:\\Users\\")]
    private static partial Regex MachinePath();
}
