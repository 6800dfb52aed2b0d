using FlowSim.Model.Outcomes;
using FlowSim.Results;
using FlowSim.Words;

namespace FlowSim.Report.Sections;

public sealed class FateWordsTests
{
    [Fact]
    public void Every_fate_has_a_name_and_a_tone_that_charts_know()
    {
        var words = Phrases.Of(TextLanguage.Spanish);

        Assert.All(FateOrder.All.Select(FateNames.Of), fate =>
        {
            Assert.NotEqual(fate, FateWords.Name(words, fate));
            Assert.Contains(FateWords.Tone(fate), new[] { "good", "bad", "neutral", "waiting", "dead" });
        });
    }

    [Fact]
    public void A_fate_of_another_version_is_shown_by_its_id_and_comes_last()
    {
        Assert.Equal("abducted", FateWords.Name(Phrases.Of(TextLanguage.English), "abducted"));
        Assert.Equal("neutral", FateWords.Tone("abducted"));
        Assert.True(FateWords.Order("abducted") > FateWords.Order("resettled"));
        Assert.Equal(0, FateWords.Order("killed"));
    }
}
