using FlowSim.Fakes;
using FlowSim.Report.Findings;
using FlowSim.Report.Words;
using FlowSim.Words;

namespace FlowSim.Report;

public sealed class ReportBriefTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_brief_has_headline_findings_method_and_citation()
    {
        var lines = ReportBrief.Markdown(FakeStore.Write(_folder, FakeStore.Compared()), new ReportOptions()).Split('\n');

        Assert.StartsWith("# ", lines[0], StringComparison.Ordinal);
        Assert.Equal(
            ["## Key findings", "## Method", "## How to cite and reproduce"],
            lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
        Assert.Equal(
            ["- A: ", "- B: "],
            lines.Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Take(2).Select(line => line[..5]));
        var words = new OutcomeWords(Phrases.Of(TextLanguage.English, TestCorridor.Words.In("en")));
        Assert.Equal(
            ReportedOutcomes.Key.Select(words.Name),
            lines.Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Skip(2).Take(ReportedOutcomes.Key.Length)
                .Select(line => line[2..line.IndexOf(':', StringComparison.Ordinal)]));
        Assert.All(
            lines.Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Skip(2 + ReportedOutcomes.Key.Length),
            line => Assert.Contains("**worse", line, StringComparison.Ordinal));
        Assert.Contains(lines, line => line.EndsWith("**", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("a-vs-b-00000001", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_finding_of_a_brief_has_an_interval_or_says_why_not()
    {
        var brief = ReportBrief.Markdown(FakeStore.Write(_folder, FakeStore.Single()), new ReportOptions());
        var findings = brief.Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Skip(1).ToArray();

        Assert.Equal(ReportedOutcomes.Key.Length, findings.Length);
        Assert.All(findings, finding => Assert.Contains("95 % interval", finding, StringComparison.Ordinal));
    }

    [Fact]
    public void Special_characters_in_a_title_are_escaped()
    {
        var store = FakeStore.Write(_folder, FakeStore.Titled(FakeStore.Compared(), "*A* [b](c) `d`\n# e"));

        var brief = ReportBrief.Markdown(store, new ReportOptions());

        Assert.Contains(@"\*A\* \[b\](c) \`d\` \# e", brief, StringComparison.Ordinal);
    }
}
