using System.Text;
using System.Text.Json;

namespace FlowSim.Words.Tests;

public sealed class PhrasesTests
{
    private static readonly Phrases Few = Phrases.Read(new MemoryStream(Encoding.UTF8.GetBytes(
        """
        {
          "plain": "As it is.",
          "places": "{a} before {b} and {a}",
          "n.one": "{number} person {where}",
          "n.other": "{number} people {where}",
          "open": "{a"
        }
        """)));

    [Fact]
    public void Placeholders_are_filled_wherever_they_are()
    {
        Assert.Equal("1 before 2 and 1", Few.Say("places", ("a", "1"), ("b", "2")));
        Assert.Equal("As it is.", Few["plain"]);
    }

    [Fact]
    public void A_filled_value_is_not_filled_again()
    {
        Assert.Equal("{b} before {a} and {b}", Few.Say("places", ("a", "{b}"), ("b", "{a}")));
    }

    [Fact]
    public void A_missing_key_is_an_error()
    {
        var missing = Assert.Throws<KeyNotFoundException>(() => Few["nothing"]);
        Assert.Contains("nothing", missing.Message, StringComparison.Ordinal);
        Assert.Throws<KeyNotFoundException>(() => Few.Count("plain", "1"));
    }

    [Fact]
    public void A_placeholder_without_a_value_is_found()
    {
        Assert.Throws<ArgumentException>(() => Few.Say("places", ("a", "1")));
        Assert.Throws<ArgumentException>(() => Few["places"]);
    }

    [Fact]
    public void A_value_without_a_placeholder_is_found()
    {
        Assert.Throws<ArgumentException>(() => Few.Say("plain", ("a", "1")));
    }

    [Fact]
    public void A_placeholder_that_is_not_closed_is_found()
    {
        Assert.Throws<FormatException>(() => Few.Say("open", ("a", "1")));
    }

    [Theory]
    [InlineData("1", "1 person here")]
    [InlineData("0", "0 people here")]
    [InlineData("2", "2 people here")]
    [InlineData("1.0", "1.0 people here")]
    [InlineData("1,000", "1,000 people here")]
    public void The_number_as_shown_decides_between_singular_and_plural(string shown, string text)
    {
        Assert.Equal(text, Few.Count("n", shown, ("where", "here")));
    }

    [Fact]
    public void A_file_that_does_not_only_contain_texts_is_refused()
    {
        Assert.Throws<JsonException>(() => Phrases.Read(new MemoryStream(Encoding.UTF8.GetBytes("""{"a": {"b": "c"}}"""))));
    }

    [Fact]
    public void Names_from_stores_may_have_no_text()
    {
        Assert.Equal("as_stored", Few.Or("outcome.as_stored.name", "as_stored"));
        Assert.False(Few.Has("outcome.as_stored.name"));
        Assert.Equal(["n.one", "n.other"], Few.Beginning("n.").Keys);
    }
}
