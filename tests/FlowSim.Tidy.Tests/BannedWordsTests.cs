using System.Text.RegularExpressions;

namespace FlowSim.Tidy.Tests;

/// <summary>Words for which the field has better ones; docs/conventions.md says which.</summary>
public sealed partial class BannedWordsTests
{
    /// <summary>What quotes such words: to say that they are not used, or how something was called before.</summary>
    private static readonly string[] Quoting =
        ["docs/conventions.md", "CHANGELOG.md", "tests/FlowSim.Tidy.Tests/BannedWordsTests.cs"];

    private static readonly TextFile[] Everything =
    [
        .. Repository.Prose.Concat(Repository.Everything.Select(file => new TextFile(file.Path, file.Text)))
            .Concat(Repository.Files("src", "*.json"))
            .Where(file => !Quoting.Contains(file.Path) && !file.Path.EndsWith("es.json", StringComparison.Ordinal)),
    ];

    [Fact]
    public void Pages_code_and_texts_use_the_words_of_the_field()
    {
        Assert.Contains(Everything, file => file.Path.EndsWith("en.json", StringComparison.Ordinal));
        Assert.Contains(Everything, file => file.Path == "README.md");
        Assert.Contains(Everything, file => file.Path.StartsWith("tests/", StringComparison.Ordinal));

        Assert.Empty(Everything.SelectMany(Found));
    }

    [Theory]
    [InlineData("the same luck")]
    [InlineData("var luck = 1;")]
    [InlineData("var toldLuck = 1;")]
    [InlineData("LuckOf(party)")]
    [InlineData("what the page told")]
    [InlineData("Whoever asks")]
    [InlineData("and likewise the other")]
    [InlineData("is drawn anew")]
    [InlineData("released for want of room")]
    [InlineData("ReleasedForWantOfRoom")]
    [InlineData("what befalls a party")]
    [InlineData("the interval holds zero")]
    [InlineData("IntervalHoldsZero")]
    [InlineData("the gravest fate")]
    [InlineData("const int MostPlaces = 1;")]
    [InlineData("FewestDays")]
    [InlineData("LongestName")]
    [InlineData("hired a guide")]
    [InlineData("HasGuide")]
    [InlineData("sent back to Mexico")]
    [InlineData("SentBackToWait")]
    [InlineData("was let go")]
    [InlineData("GoFree(party)")]
    [InlineData("dropped their claim")]
    [InlineData("entered unseen")]
    [InlineData("EnteredUnseen")]
    [InlineData("were caught")]
    [InlineData("a hearing put off")]
    [InlineData("leave both away")]
    [InlineData("were returned to danger")]
    [InlineData("sold an early turn")]
    [InlineData("the claim is denied")]
    public void A_banned_word_is_found(string text) =>
        Assert.Single(Found(new TextFile("docs/page.md", $"First.\n{text}\nLast.")));

    [Theory]
    [InlineData("most parties, at most ten, the longest stay")]
    [InlineData("a guideline, as guided by")]
    [InlineData("a clean start, together, cannot foretell")]
    [InlineData("lucky")]
    public void Other_words_are_allowed(string text) => Assert.Empty(Found(new TextFile("docs/page.md", text)));

    private static IEnumerable<string> Found(TextFile file) =>
        from line in file.Lines
        let match = Words().Match(line.Text) is { Success: true } word ? word : Names().Match(line.Text)
        where match.Success
        select $"{file.Path}({line.Number}): {match.Value}";

    /// <summary>In prose, whatever their case.</summary>
    [GeneratedRegex(
        @"\bluck\b|\b(un)?told\b|\bwhoever\b|\blikewise\b|\banew\b|\bfor want of\b|\bbefalls?\b|\bbefell\b|\bbefallen\b"
        + @"|\bholds? zero\b|\bgravest\b|\bguides?\b|\bsent back\b|\blet (out|off|go)\b|\bset free\b|\bunseen\b|\bcaught\b"
        + @"|\bdropp?(ed|s)? (the |an? |their |its )?(asylum )?claims?\b|\bput off\b|\b(leave|left) both away\b|\bgood order\b"
        + @"|\bslip of the pen\b|\bas luck has it\b|\b(return(ed|s)?) to danger\b|\bearly turns?\b"
        + @"|\bclaims? (is|are|was|were|be) denied\b|\b(claim|asylum) denied\b|\bdenied (asylum )?claims?\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Words();

    /// <summary>In names.</summary>
    [GeneratedRegex(
        @"[a-z]Luck|\bLucks?[A-Z]|ForWantOf|HoldsZero|Gravest|\b(Most(?!Severe)|Least|Fewest|Longest)[A-Z]\w*|Guide(?!l)|\bguide[A-Z]"
        + @"|SentBack|SendBack|LetOut|LetGo|GoFree|Unseen|PutOff|Bereave|Untold")]
    private static partial Regex Names();
}
