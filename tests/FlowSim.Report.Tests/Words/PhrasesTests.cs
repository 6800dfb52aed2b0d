using System.Text;
using System.Text.Json;

namespace FlowSim.Report.Words;

public sealed class PhrasesTests
{
    private static readonly Phrases Few = Phrases.Read(new MemoryStream(Encoding.UTF8.GetBytes(
        """{"plain": "As it is.", "places": "{a} before {b} and {a}", "n.one": "{number} person {where}", "n.other": "{number} people {where}", "open": "{a"}""")));

    [Fact]
    public void Places_are_filled_wherever_they_stand()
    {
        Assert.Equal("1 before 2 and 1", Few.Say("places", ("a", "1"), ("b", "2")));
        Assert.Equal("As it is.", Few["plain"]);
    }

    [Fact]
    public void A_filling_is_not_filled_again()
    {
        Assert.Equal("{b} before {a} and {b}", Few.Say("places", ("a", "{b}"), ("b", "{a}")));
    }

    [Fact]
    public void A_missing_key_is_no_silence()
    {
        var missing = Assert.Throws<KeyNotFoundException>(() => Few["nothing"]);
        Assert.Contains("nothing", missing.Message, StringComparison.Ordinal);
        Assert.Throws<KeyNotFoundException>(() => Few.Count("plain", "1"));
    }

    [Fact]
    public void A_place_that_nothing_fills_is_found()
    {
        Assert.Throws<ArgumentException>(() => Few.Say("places", ("a", "1")));
        Assert.Throws<ArgumentException>(() => Few["places"]);
    }

    [Fact]
    public void A_filling_that_has_no_place_is_found()
    {
        Assert.Throws<ArgumentException>(() => Few.Say("plain", ("a", "1")));
    }

    [Fact]
    public void A_place_that_is_not_closed_is_found()
    {
        Assert.Throws<FormatException>(() => Few.Say("open", ("a", "1")));
    }

    [Theory]
    [InlineData("1", "1 person here")]
    [InlineData("0", "0 people here")]
    [InlineData("2", "2 people here")]
    [InlineData("1.0", "1.0 people here")]
    [InlineData("1,000", "1,000 people here")]
    public void The_number_as_shown_decides_between_one_and_many(string shown, string text)
    {
        Assert.Equal(text, Few.Count("n", shown, ("where", "here")));
    }

    [Fact]
    public void Words_that_are_no_flat_texts_are_refused()
    {
        Assert.Throws<JsonException>(() => Phrases.Read(new MemoryStream(Encoding.UTF8.GetBytes("""{"a": {"b": "c"}}"""))));
    }

    [Fact]
    public void What_stores_may_name_otherwise_has_another_way_out()
    {
        Assert.Equal("as_stored", Few.Or("outcome.as_stored.name", "as_stored"));
        Assert.False(Few.Has("outcome.as_stored.name"));
        Assert.Equal(["n.one", "n.other"], Few.Beginning("n.").Keys);
    }
}
